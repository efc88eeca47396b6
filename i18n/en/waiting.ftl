# Waiting: what the server could not take. The words are never lost without a choice.

waiting-title = Waiting for you
waiting-count = { $count ->
    [one] One change is waiting for you
   *[other] { $count } changes are waiting for you
}
waiting-lead = These changes are saved on this phone, but could not be sent. Nothing is lost. You choose what happens.
waiting-empty = Nothing is waiting. If something cannot be sent, it shows up here with your words.
waiting-entry = { $act ->
    [new] { $noun }, new
    [removed] { $noun }, removed
   *[other] { $noun }, changed
}
waiting-why-gone = It was removed on another device while you were writing.
waiting-why-refused = The server could not take it.
waiting-why-other = It waits for something else on this page that has to be settled first.
waiting-since = Written { $when }
waiting-again = Try again
waiting-bring-back = Bring it back with my words
waiting-copy = Copy the text
waiting-let-go = Let it go
