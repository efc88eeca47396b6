"""What is done later and by itself: the queue's loop, and its jobs."""
