# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window and reads its AT-SPI tree: every control that people operate has a name."""
import subprocess
import sys
import time

import pyatspi

OPERATED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_BOX, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_CHECK_BOX,
}


def program(pid):
    for attempt in range(100):
        for app in pyatspi.Registry.getDesktop(0):
            try:
                if app is not None and app.get_process_id() == pid and app.childCount:
                    return app
            except Exception:  # an application that is just going away
                continue
        time.sleep(0.1)
    sys.exit("the window does not appear in the tree")


def walk(node):
    for child in node:
        if child is None:
            continue
        yield child
        yield from walk(child)


def visible(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def main():
    desktop, database = sys.argv[1:3]
    time.sleep(1)
    process = subprocess.Popen([desktop, "--db", database, "--lang", "en"])
    try:
        app = program(process.pid)
        time.sleep(1)
        nodes = list(walk(app))
        nameless = [node for node in nodes
                    if node.getRole() in OPERATED and visible(node) and not node.name.strip()]
        for node in nameless:
            print("without a name:", node.getRoleName(), "in", node.parent.getRoleName(),
                  node.parent.name)
        said = {node.name for node in nodes}
        for wanted in ("Places", "File", "Client", "Log an ask of the client…"):
            if wanted not in said:
                sys.exit(f"nothing is called {wanted}")
        sentences = [node.name for node in nodes if node.getRole() == pyatspi.ROLE_LABEL]
        if not any("work is stopped" in sentence for sentence in sentences):
            sys.exit("the stop of the sample company is not said")
        rows = [node for node in nodes if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and
                " – " in node.name]
        if not rows:
            sys.exit("no button of today says what it does")
        if nameless:
            sys.exit(1)
        print(f"{len(nodes)} nodes, all that is operated has a name")
    finally:
        process.terminate()
        process.wait()


main()
