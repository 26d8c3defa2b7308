"""The form of each country's papers as data: order, headings, words, dates.

``resources/formats/<country>.json`` holds one country with every language its papers are
written in. A new country is a new file; nothing here changes.
"""

from nlc_desktop.documents.formats.form import Form, form_for, has_form

__all__ = ["Form", "form_for", "has_form"]
