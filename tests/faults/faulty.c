/* A machine that misbehaves, for tests: loaded before the C library with LD_PRELOAD.
 *
 * FAULTY_SWITCHES names a folder. While these files are in it:
 *   clock   holds a number of seconds by which the system's clock is wrong
 *   fsync   fsync and fdatasync fail with EIO
 *   full    writing to a file fails with ENOSPC
 * A fault that was met adds a byte to <name>.met, so that a test knows that it happened. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const char *switch_path(char *path, const char *name) {
    const char *folder = getenv("FAULTY_SWITCHES");
    if (!folder) return NULL;
    snprintf(path, PATH_MAX, "%s/%s", folder, name);
    return path;
}

static int is_on(const char *name) {
    char path[PATH_MAX];
    return switch_path(path, name) && access(path, F_OK) == 0;
}

/* By system call: write() itself may be the fault. */
static void note(const char *name) {
    char path[PATH_MAX], met[64];
    snprintf(met, sizeof met, "%s.met", name);
    if (!switch_path(path, met)) return;
    int file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file < 0) return;
    syscall(SYS_write, file, "x", 1);
    close(file);
}

static long long clock_offset_s(void) {
    char path[PATH_MAX], text[32] = {0};
    if (!switch_path(path, "clock")) return 0;
    int file = open(path, O_RDONLY);
    if (file < 0) return 0;
    ssize_t size = read(file, text, sizeof text - 1);
    close(file);
    return size > 0 ? strtoll(text, NULL, 10) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *out) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int status = real(clock, out);
    if (status == 0 && clock == CLOCK_REALTIME) out->tv_sec += clock_offset_s();
    return status;
}

time_t time(time_t *out) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}

static int sync_fails(void) {
    if (!is_on("fsync")) return 0;
    note("fsync");
    errno = EIO;
    return 1;
}

int fsync(int file) { return sync_fails() ? -1 : (int)syscall(SYS_fsync, file); }
int fdatasync(int file) { return sync_fails() ? -1 : (int)syscall(SYS_fdatasync, file); }

/* Sockets, pipes and what is no regular file go on. */
static int disk_is_full(int file) {
    struct stat about;
    if (!is_on("full") || fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) return 0;
    note("full");
    errno = ENOSPC;
    return 1;
}

ssize_t write(int file, const void *data, size_t size) {
    return disk_is_full(file) ? -1 : syscall(SYS_write, file, data, size);
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at) {
    return disk_is_full(file) ? -1 : syscall(SYS_pwrite64, file, data, size, at);
}
ssize_t pwrite64(int file, const void *data, size_t size, off_t at) { return pwrite(file, data, size, at); }
