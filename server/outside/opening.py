"""The ways out, as the settings name them."""

from server.outside.addresses import PushHosts
from server.outside.mail import Mail
from server.outside.sms import Sms
from server.outside.vapid import VapidKeys
from server.outside.ways import Outside
from server.outside.webhooks import Webhooks
from server.outside.webpush import WebPush
from server.settings import Settings


def open_outside(settings: Settings) -> Outside:
    """Push, and what else an operator has set up. Makes our key for push at the first start;
    nothing is sent, nor any connection opened, before there is something to send.

    Raises ``ValueError`` for a setting that cannot be meant.
    """
    keys = VapidKeys.from_file(settings.vapid_key_file)
    return Outside(
        push=WebPush(keys, PushHosts(settings.push_hosts), settings.vapid_contact),
        mail=Mail(settings.smtp_url, settings.mail_from) if settings.smtp_url else None,
        sms=Sms(settings) if settings.sms_url else None,
        hooks=Webhooks(settings.system_hosts),
    )
