import CCrypto

/// SHA-256 of bytes that come bit by bit; a copy goes on by itself.
struct SHA256 {
  private var state = SHA256_CTX()

  init() { SHA256_Init(&state) }

  /// The hash of one run of bytes.
  init(of bytes: [UInt8]) {
    self.init()
    bytes.withUnsafeBytes { update($0) }
  }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    SHA256_Update(&state, start, bytes.count)
  }

  /// The 32 bytes of the hash of all bytes so far; more may follow.
  var digest: [UInt8] {
    var copy = state
    return [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
      SHA256_Final(buffer.baseAddress, &copy)
      count = buffer.count
    }
  }
}
