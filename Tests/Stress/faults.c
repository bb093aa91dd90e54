// Stands before the C library and lets the n-th call on files of one folder fail, or ends the
// process there. Built and preloaded by shim.py; tells the count of calls through a mapped file.
//   STRESS_FOLDER  only files below it (and the standard streams) count
//   STRESS_COUNTS  file of 64-bit counts, one a kind, in the order of `enum kind`
//   STRESS_KIND    number of the kind that fails, or -1 for any
//   STRESS_AT      which call; STRESS_ON=1: that one and all later ones
//   STRESS_FAULT   an errno, 1000 for half of the bytes, 2000 + n for signal n to oneself
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { WRITE, SYNC, TRUNCATE, RENAME, OPEN, MAP, READ, UNLINK, KINDS };
enum { HALF = 1000, SIGNAL = 2000 };

static volatile uint64_t *counts;
static const char *folder;
static size_t length;
static long kind = -2, at, fault, on;
static uint64_t any;

static long number(const char *name, long missing) {
  const char *text = getenv(name);
  return text ? atol(text) : missing;
}

__attribute__((constructor)) static void start(void) {
  static int (*real)(const char *, int, ...);
  real = dlsym(RTLD_NEXT, "open");
  folder = getenv("STRESS_FOLDER");
  length = folder ? strlen(folder) : 0;
  const char *path = getenv("STRESS_COUNTS");
  int file = path ? real(path, O_RDWR | O_CREAT, 0600) : -1;
  if (file >= 0 && ftruncate64(file, KINDS * 8) == 0) {
    void *(*map)(void *, size_t, int, int, int, off64_t) = dlsym(RTLD_NEXT, "mmap64");
    counts = map(NULL, KINDS * 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (counts == MAP_FAILED) counts = NULL;
    close(file);
  }
  at = number("STRESS_AT", 0);
  fault = number("STRESS_FAULT", 0);
  on = number("STRESS_ON", 0);
  kind = number("STRESS_KIND", -2);
}

static int below(const char *path) {
  return length && path && (path[0] != '/' || strncmp(path, folder, length) == 0);
}

static int ours(int file) {
  if (file == 1 || file == 2) return 1;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n <= 0) return 0;
  path[n] = 0;
  return path[0] == '/' && below(path);
}

// 0, or the fault this call shall have.
static long strikes(enum kind which) {
  if (!counts) return 0;
  uint64_t mine = __atomic_add_fetch(&counts[which], 1, __ATOMIC_SEQ_CST);
  if (kind == -1) mine = __atomic_add_fetch(&any, 1, __ATOMIC_SEQ_CST);
  else if (kind != (long)which) return 0;
  if (!at || (on ? mine < (uint64_t)at : mine != (uint64_t)at)) return 0;
  if (fault < SIGNAL) return fault;
  kill(getpid(), (int)(fault - SIGNAL));
  return 0;
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
// Fails the call with the fault, if it has one; a half is left to the caller.
#define STRIKE(which, mine) \
  long struck = (mine) ? strikes(which) : 0; \
  if (struck && struck != HALF) { errno = (int)struck; return -1; }
#define PART(n) (struck == HALF && (n) > 1 ? (n) / 2 : (n))

ssize_t write(int f, const void *b, size_t n) { REAL(write); STRIKE(WRITE, ours(f)) return real(f, b, PART(n)); }
ssize_t pwrite(int f, const void *b, size_t n, off_t o) { REAL(pwrite); STRIKE(WRITE, ours(f)) return real(f, b, PART(n), o); }
ssize_t pwrite64(int f, const void *b, size_t n, off64_t o) { REAL(pwrite64); STRIKE(WRITE, ours(f)) return real(f, b, PART(n), o); }
ssize_t writev(int f, const struct iovec *v, int n) { REAL(writev); STRIKE(WRITE, ours(f)) return real(f, v, n); }
ssize_t read(int f, void *b, size_t n) { REAL(read); STRIKE(READ, ours(f)) return real(f, b, PART(n)); }
ssize_t pread(int f, void *b, size_t n, off_t o) { REAL(pread); STRIKE(READ, ours(f)) return real(f, b, PART(n), o); }
ssize_t pread64(int f, void *b, size_t n, off64_t o) { REAL(pread64); STRIKE(READ, ours(f)) return real(f, b, PART(n), o); }
int fsync(int f) { REAL(fsync); STRIKE(SYNC, ours(f)) return real(f); }
int fdatasync(int f) { REAL(fdatasync); STRIKE(SYNC, ours(f)) return real(f); }
int ftruncate(int f, off_t n) { REAL(ftruncate); STRIKE(TRUNCATE, ours(f)) return real(f, n); }
int ftruncate64(int f, off64_t n) { REAL(ftruncate64); STRIKE(TRUNCATE, ours(f)) return real(f, n); }
int rename(const char *a, const char *b) { REAL(rename); STRIKE(RENAME, below(b)) return real(a, b); }
int link(const char *a, const char *b) { REAL(link); STRIKE(RENAME, below(b)) return real(a, b); }
int unlink(const char *a) { REAL(unlink); STRIKE(UNLINK, below(a)) return real(a); }

size_t fwrite(const void *b, size_t s, size_t n, FILE *f) {
  REAL(fwrite);
  long struck = strikes(WRITE);
  if (struck == EINTR) struck = 0;  // the C library goes on by itself
  if (struck && struck != HALF) { errno = (int)struck; return 0; }
  return real(b, s, n, f);
}

#define MODE mode_t mode = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { va_list l; va_start(l, flags); mode = va_arg(l, mode_t); va_end(l); }
int open(const char *p, int flags, ...) { MODE REAL(open); STRIKE(OPEN, below(p)) return real(p, flags, mode); }
int open64(const char *p, int flags, ...) { MODE REAL(open64); STRIKE(OPEN, below(p)) return real(p, flags, mode); }
int openat(int d, const char *p, int flags, ...) { MODE REAL(openat); STRIKE(OPEN, below(p)) return real(d, p, flags, mode); }
int openat64(int d, const char *p, int flags, ...) { MODE REAL(openat64); STRIKE(OPEN, below(p)) return real(d, p, flags, mode); }

#define FOPEN(name) FILE *name(const char *p, const char *m) { \
  REAL(name); long struck = below(p) ? strikes(OPEN) : 0; \
  if (struck && struck != HALF) { errno = (int)struck; return NULL; } return real(p, m); }
FOPEN(fopen)
FOPEN(fopen64)

#define MMAP(name, type) void *name(void *a, size_t n, int p, int g, int f, type o) { \
  REAL(name); long struck = f >= 0 && ours(f) ? strikes(MAP) : 0; \
  if (struck && struck != HALF) { errno = (int)struck; return MAP_FAILED; } return real(a, n, p, g, f, o); }
MMAP(mmap, off_t)
MMAP(mmap64, off64_t)
