/* A machine that misbehaves, for tests: loaded before the C library with LD_PRELOAD.
 *
 * FAULTY_SWITCHES names a folder. While these files are in it:
 *   clock   holds a number of seconds by which the system's clock is wrong
 *   fsync   fsync and fdatasync fail with EIO
 *   full    writing to a file fails with ENOSPC
 *   kill    holds a number n: the process is killed at its n-th call that changes a disk, before it happens
 * A fault that was met adds a byte to <name>.met, so that a test knows that it happened; a process that ends by
 * itself leaves the number of its calls in calls.met. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
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

static long long number_in(const char *name) {
    char path[PATH_MAX], text[32] = {0};
    if (!switch_path(path, name)) return 0;
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
    if (status == 0 && clock == CLOCK_REALTIME) out->tv_sec += number_in("clock");
    return status;
}

time_t time(time_t *out) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}

static atomic_llong calls;

static void count_call(void) {
    long long last = number_in("kill");
    if (atomic_fetch_add(&calls, 1) + 1 == last && last > 0) {
        note("kill");
        syscall(SYS_kill, getpid(), SIGKILL);
    }
}

__attribute__((destructor)) static void tell_calls(void) {
    char path[PATH_MAX];
    FILE *file = switch_path(path, "calls.met") ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%lld", (long long)calls);
    fclose(file);
}

static int sync_fails(void) {
    count_call();
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
    if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) return 0;
    count_call();
    if (!is_on("full")) return 0;
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
int ftruncate(int file, off_t size) {
    count_call();
    return (int)syscall(SYS_ftruncate, file, size);
}
int ftruncate64(int file, off_t size) { return ftruncate(file, size); }

int rename(const char *from, const char *to) {
    count_call();
    return (int)syscall(SYS_rename, from, to);
}
int unlink(const char *path) {
    count_call();
    return (int)syscall(SYS_unlink, path);
}
int remove(const char *path) {
    static int (*real)(const char *);
    if (!real) real = (int (*)(const char *))dlsym(RTLD_NEXT, "remove");
    count_call();
    return real(path);
}

ssize_t pwrite64(int file, const void *data, size_t size, off_t at) { return pwrite(file, data, size, at); }
