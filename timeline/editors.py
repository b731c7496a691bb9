"""Editors: the group that may work on everything in the admin, and its first member."""

from django.contrib.auth.models import Group, Permission, User
from django.utils.crypto import get_random_string

GROUP = "Editors"
FIRST_EDITOR = "editor"
# What an editor works on; accounts and groups are for a superuser.
APPS = ("articles", "timeline")

# Without letters that are easily misread; 16 of 57 are 93 bits.
PASSWORD_ALPHABET = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
PASSWORD_LENGTH = 16


def editors_group() -> Group:
    """Return the group of editors, with every right over articles and events."""
    group, _made = Group.objects.get_or_create(name=GROUP)
    group.permissions.set(Permission.objects.filter(content_type__app_label__in=APPS))
    return group


def make_first_editor() -> tuple[str, str] | None:
    """Make an editor's account and return its name and password; None if somebody has one."""
    group = editors_group()
    if User.objects.filter(is_staff=True).exists():
        return None
    password = get_random_string(PASSWORD_LENGTH, PASSWORD_ALPHABET)
    editor = User.objects.create_user(FIRST_EDITOR, password=password, is_staff=True)
    editor.groups.add(group)
    return editor.get_username(), password
