import Foundation
package import GRDB
import Synchronization

/// Keys that stand for identity numbers in statements of others.
///
/// A key is a number below 2^46. Equal numbers have equal keys and different ones different keys, so
/// keys join; nothing computed from a key, nor the order of keys, tells anything of the number. The
/// keys of one ledger stay the same from run to run, so that a rule which picks the lowest key picks the
/// same person again. Only this table leads back.
package final class PersonKeys {
  private static let bits: UInt64 = 46
  private let secret: SipHash
  private var numbers: [Int64: Int64] = [:]

  /// The secret is drawn from identity numbers of the ledger themselves, slowly: who does not know them
  /// cannot try numbers out.
  package init(_ database: Database) throws {
    var digest = SHA256()
    for table in ["staff_block", "pay_block"] {
      let block = try Data.fetchOne(
        database, sql: "SELECT people FROM main.\(table) ORDER BY id LIMIT 1")
      if let block { block.withUnsafeBytes { digest.update($0) } }
    }
    secret = Self.secret(of: digest.digest)
  }

  /// Secrets that this program has drawn, by what they are drawn from: each takes a while, and a check that explains its
  /// findings asks for the same one again and again.
  private static let drawn = Mutex<[[UInt8]: SipHash]>([:])

  private static func secret(of source: [UInt8]) -> SipHash {
    if let known = drawn.withLock({ $0[source] }) { return known }
    var digest = SHA256(of: source).digest
    for _ in 1..<20_000 { digest = SHA256(of: digest).digest }
    let secret = SipHash(digest)
    drawn.withLock { $0[source] = secret }
    return secret
  }

  /// The key of a packed number; 0 for 0, which stands for nobody.
  package func key(of packed: Int64) -> Int64 {
    guard packed != 0 else { return 0 }
    var word = secret.hash(UInt64(bitPattern: packed)) >> (64 - Self.bits)
    while true {
      let key = Int64(word)
      if key > 0 {
        guard let other = numbers[key], other != packed else {
          numbers[key] = packed
          return key
        }
      }
      word = (word + 1) & ((1 << Self.bits) - 1)
    }
  }

  /// The packed number of a key that was given out; nil for any other integer.
  package func packed(_ key: Int64) -> Int64? { numbers[key] }
}

/// SipHash-2-4 of one word: nobody without its key can tell what comes out.
private struct SipHash: Sendable {
  private let key: (UInt64, UInt64)

  /// - Parameter seed: at least 16 bytes.
  init(_ seed: [UInt8]) {
    let word = { (start: Int) in
      seed[start..<(start + 8)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    key = (word(0), word(8))
  }

  func hash(_ word: UInt64) -> UInt64 {
    var state = SIMD4<UInt64>(
      key.0 ^ 0x736f_6d65_7073_6575, key.1 ^ 0x646f_7261_6e64_6f6d,
      key.0 ^ 0x6c79_6765_6e65_7261, key.1 ^ 0x7465_6462_7974_6573)
    for part in [word, 8 << 56] {
      state[3] ^= part
      for _ in 0..<2 { Self.round(&state) }
      state[0] ^= part
    }
    state[2] ^= 0xFF
    for _ in 0..<4 { Self.round(&state) }
    return state[0] ^ state[1] ^ state[2] ^ state[3]
  }

  private static func round(_ state: inout SIMD4<UInt64>) {
    let turn = { (word: UInt64, bits: UInt64) in word << bits | word >> (64 - bits) }
    state[0] &+= state[1]
    state[1] = turn(state[1], 13) ^ state[0]
    state[0] = turn(state[0], 32)
    state[2] &+= state[3]
    state[3] = turn(state[3], 16) ^ state[2]
    state[0] &+= state[3]
    state[3] = turn(state[3], 21) ^ state[0]
    state[2] &+= state[1]
    state[1] = turn(state[1], 17) ^ state[2]
    state[2] = turn(state[2], 32)
  }
}
