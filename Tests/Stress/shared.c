// Two threads use one connection without SQLite's locks: the watch must see it.
#include <pthread.h>
#include <sqlite3.h>

static sqlite3 *connection;

static void *repeat(void *sql) {
  for (int i = 0; i < 300; i++) sqlite3_exec(connection, sql, 0, 0, 0);
  return 0;
}

int main(void) {
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  if (sqlite3_open_v2(":memory:", &connection, flags, 0) != SQLITE_OK) return 1;
  sqlite3_exec(connection, "CREATE TABLE probe (value)", 0, 0, 0);
  pthread_t other;
  pthread_create(&other, 0, repeat, "INSERT INTO probe VALUES (1)");
  repeat("SELECT count(*) FROM sqlite_schema");
  pthread_join(other, 0);
  return 0;
}
