# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starting the window: on the display that there is, or on a virtual one that is looked at by VNC.

# with_display PROGRAM ARGS…: runs the program outside the sandbox, so that its commands see the user's machine.
with_display() {
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec "$@"
    fi
    display_folder=$(mktemp -d /tmp/slipway-display.XXXXXX)
    trap stop_display EXIT
    trap 'exit 130' INT TERM
    start_virtual_display
    tell_how_to_look
    DISPLAY=:$display_number XAUTHORITY=$display_folder/authority "$@"
}

start_virtual_display() {
    vnc_port=$(free_port 5900)
    head -c 64 /dev/urandom | base64 | tr -dc 'A-Za-z0-9' | head -c 8 >"$display_folder/password"
    start_screen 1600x1000x24
    export_display start_in_background x11vnc -localhost -rfbport "$vnc_port" -passwdfile "$display_folder/password" \
        -forever -shared -noxdamage -quiet
    wait_until port_answers "$vnc_port"
}

# start_screen SIZE: a virtual display with a window manager on it.
start_screen() {
    display_number=$(free_display)
    inside xauth -f "$display_folder/authority" add ":$display_number" . "$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')" 2>/dev/null
    start_in_background Xvfb ":$display_number" -screen 0 "$1" -nolisten tcp -auth "$display_folder/authority"
    wait_until test -S "/tmp/.X11-unix/X$display_number"
    export_display start_in_background openbox
}

export_display() {
    DISPLAY=:$display_number XAUTHORITY=$display_folder/authority "$@"
}

start_in_background() {
    inside "$@" >>"$display_folder/log" 2>&1 </dev/null &
    display_processes+=($!)
}

stop_display() {
    kill "${display_processes[@]}" 2>/dev/null || true
    rm -rf "$display_folder"
}

tell_how_to_look() {
    cat >&2 <<TEXT

==> There is no display here, so the window is served by VNC on this machine only.
    From your own machine:  ssh -L $vnc_port:127.0.0.1:$vnc_port $(hostname)
    then open               vnc://127.0.0.1:$vnc_port
    one-time password       $(cat "$display_folder/password")

TEXT
}

free_display() {
    local number=99
    while [ -e "/tmp/.X11-unix/X$number" ] || [ -e "/tmp/.X$number-lock" ]; do
        number=$((number + 1))
    done
    echo "$number"
}

free_port() {
    local port=$1
    while port_answers "$port"; do
        port=$((port + 1))
    done
    echo "$port"
}

port_answers() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# wait_until COMMAND…: within ten seconds.
wait_until() {
    local deadline=$((SECONDS + 10))
    until "$@"; do
        [ "$SECONDS" -lt "$deadline" ] || fail "the virtual display did not start: $(tail -n 3 "$display_folder/log")"
        sleep 0.1
    done
}
