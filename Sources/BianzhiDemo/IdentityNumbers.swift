/// An endless supply of different identity numbers that no living person has.
///
/// - Region: 3399xx, assigned to no place.
/// - Birth date and sex are those of the number; the check character is that of GB 11643.
/// - Serial numbers are scrambled by a keyed permutation (a Feistel network, walked until it lands
///   inside the range), so numbers look mixed and never repeat, without a set in memory.
struct IdentityNumbers: Sendable {
  /// One number and what it says.
  struct Issued {
    let number: String
    let birth: Day
    let isMan: Bool
  }

  private let first: Day
  private let days: Int
  private let keys: [UInt64]
  private let halfWidth: UInt64
  private var serial: UInt64 = 0

  private static let regions = 99
  private static let sequences = 999

  /// Numbers of people born from `first` to `last`, both included.
  init(born first: Day, to last: Day, random: inout SplitMix64) {
    self.first = first
    days = last - first + 1
    keys = (0..<4).map { _ in random.next() }
    let count = UInt64(days * Self.regions * Self.sequences)
    let width = UInt64(64 - (count - 1).leadingZeroBitCount)
    halfWidth = (width + 1) / 2
  }

  mutating func next() -> Issued {
    let count = UInt64(days * Self.regions * Self.sequences)
    precondition(serial < count, "the supply of identity numbers is used up")
    var place = scrambled(serial)
    while place >= count { place = scrambled(place) }
    serial += 1
    let (rest, sequence) = Int(place).quotientAndRemainder(dividingBy: Self.sequences)
    let (region, day) = rest.quotientAndRemainder(dividingBy: days)
    let birth = first + day
    let number = Self.number(region: region + 1, birth: birth, sequence: sequence + 1)
    return Issued(number: number, birth: birth, isMan: sequence % 2 == 0)
  }

  private func scrambled(_ value: UInt64) -> UInt64 {
    let mask = (UInt64(1) << halfWidth) - 1
    var left = value >> halfWidth
    var right = value & mask
    for key in keys {
      let mixed = (right ^ (key & mask)) &* 0x9E37_79B9_7F4A_7C15 &+ key
      (left, right) = (right, left ^ ((mixed >> 29) & mask))
    }
    return left << halfWidth | right
  }

  static func number(region: Int, birth: Day, sequence: Int) -> String {
    String(unsafeUninitializedCapacity: 18) { bytes in
      var length = 0
      func put(_ byte: UInt8) {
        bytes[length] = byte
        length += 1
      }
      for byte in "3399".utf8 { put(byte) }
      put(48 + UInt8(region / 10))
      put(48 + UInt8(region % 10))
      for byte in birth.text.utf8 where byte != 45 { put(byte) }
      put(48 + UInt8(sequence / 100))
      put(48 + UInt8(sequence / 10 % 10))
      put(48 + UInt8(sequence % 10))
      var sum = 0
      for index in 0..<17 { sum = (sum + Int(bytes[index] - 48)) * 2 % 11 }
      let check = (12 - sum) % 11
      put(check == 10 ? 88 : 48 + UInt8(check))
      return length
    }
  }
}
