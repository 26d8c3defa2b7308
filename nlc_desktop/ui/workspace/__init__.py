"""The door of the program: which workspace is opened, unlocking it, making a new one."""
