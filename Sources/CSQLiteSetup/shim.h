#include <sqlite3.h>

/* sqlite3_config takes a varying number of arguments, which Swift cannot call. Without statistics of
   memory SQLite needs no lock for every allocation. To be called before the first connection. */
static inline int sqlite_without_memory_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
