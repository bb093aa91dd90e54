/// A small generator of repeatable numbers: the same seed gives the same sequence on every machine.
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator of its own for one numbered part of the city, so that parts do not disturb others.
  init(seed: UInt64, part: Int) {
    var mixer = SplitMix64(seed: seed ^ 0x6A09_E667_F3BC_C908)
    state = mixer.next() &+ UInt64(bitPattern: Int64(part)) &* 0xD1B5_4A32_D192_ED03
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in `0..<bound`; `bound` is at least 1.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// True once in `count` times on the average.
  mutating func once(in count: Int) -> Bool {
    below(count) == 0
  }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }

  /// Own shuffle: the standard library's may change between versions, the files may not.
  mutating func shuffle<Element>(_ list: inout [Element]) {
    guard list.count > 1 else { return }
    for last in stride(from: list.count - 1, to: 0, by: -1) {
      list.swapAt(last, below(last + 1))
    }
  }
}
