"""Runs a command in a pseudo-terminal and answers its questions: in-terminal.py '[["question", "keys"], ...]' command ...

Prints what the terminal showed, and ends with the command's status."""
import fcntl, json, os, pty, select, struct, sys, termios, time

answers = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])

shown = b""
start = 0
end = time.time() + 60
while time.time() < end:
    if answers and answers[0][0].encode() in shown[start:]:
        start = len(shown)
        # A question is drawn before its keys are listened for.
        time.sleep(0.1)
        os.write(terminal, answers.pop(0)[1].encode())
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if ready:
        try:
            more = os.read(terminal, 65536)
        except OSError:
            break
        if not more:
            break
        shown += more
else:
    os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
