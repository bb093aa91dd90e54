// The hash as a plain structure, which is copied where it branches. OpenSSL 3 marks it as deprecated in favour of handles, and keeps it.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
