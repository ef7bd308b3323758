/* The door to OpenSSL's libcrypto: SHA-256 names what the store keeps. */
#include <openssl/sha.h>
