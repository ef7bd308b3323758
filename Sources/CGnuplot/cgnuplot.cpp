#include "cgnuplot.h"

#include <gnuplot-iostream.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <string>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace {

void say(char *error, size_t capacity, const char *format, const char *a, const char *b) {
  if (capacity > 0) std::snprintf(error, capacity, format, a, b);
}

/* Reads the pipe to its end; what does not fit is read and dropped, so that the writer ends. */
void drain(int descriptor, char *error, size_t capacity) {
  size_t used = 0;
  char buffer[512];
  for (;;) {
    const ssize_t count = read(descriptor, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    for (ssize_t i = 0; i < count && used + 1 < capacity; i++) error[used++] = buffer[i];
  }
  if (capacity > 0) error[used] = 0;
}

}  // namespace

extern "C" int exp_gnuplot_write(
    const char *path, const char *script, size_t length, char *error, size_t capacity) {
  try {
    errno = 0;
    Gnuplot gnuplot(std::string(">") + path);
    gnuplot.write(script, static_cast<std::streamsize>(length));
    gnuplot.flush();
    if (gnuplot.good()) return 0;
    say(error, capacity, "cannot write %s: %s", path, std::strerror(errno));
  } catch (const std::exception &) {
    say(error, capacity, "cannot write %s: %s", path, std::strerror(errno));
  } catch (...) {
    say(error, capacity, "cannot write %s%s", path, "");
  }
  return -1;
}

extern "C" int exp_gnuplot_run(
    const char *program, const char *script, const char *second, const char *output, char *error,
    size_t capacity) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    say(error, capacity, "cannot start %s: %s", program, std::strerror(errno));
    return -1;
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
  char *arguments[] = {
      const_cast<char *>(program), const_cast<char *>(script), const_cast<char *>(second), nullptr};
  pid_t process = 0;
  const int status =
      posix_spawnp(&process, program, &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  if (status != 0) {
    close(ends[0]);
    say(error, capacity, "cannot start %s: %s", program, std::strerror(status));
    return -1;
  }
  drain(ends[0], error, capacity);
  close(ends[0]);
  int result = 0;
  while (waitpid(process, &result, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(result) ? WEXITSTATUS(result) : 128 + WTERMSIG(result);
}
