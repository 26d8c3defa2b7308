"""Composes the views papers are set from, out of what one audience may see.

Decision: papers print the public title of a meeting for everybody. Agenda items print their
working title from members upwards and their separate public wording below; the lines of a closed
item are seen from the national level upwards (F44); a line marked *office only* leaves the
office on no paper.
"""
