"""Lays the network of a map out, measures it and writes it for other programs.

The only room that knows igraph, which is imported by the modules here that need it; a service
imports those when somebody asks, so that the start does not wait for it.
"""
