import Foundation

/// Where a property starts from. A failing case prints its seed as the argument; to try others:
/// `BIANZHI_SEED=… swift test --filter PropertyTests`. `make full` tries ten times as many (`BIANZHI_SEEDS=10`).
enum Seeds {
  static func some(_ count: UInt64) -> [UInt64] {
    let number = { (name: String) in
      ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }
    return number("BIANZHI_SEED").map { [$0] } ?? Array(1...count * (number("BIANZHI_SEEDS") ?? 1))
  }
}

/// Repeatable numbers (SplitMix64; Steele, Lea and Flood 2014).
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func once(in count: Int) -> Bool { below(count) == 0 }
}
