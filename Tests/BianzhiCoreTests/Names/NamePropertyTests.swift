import Foundation
import Testing

@testable import BianzhiCore

/// Numbers from a seed (SplitMix64), so that a failure can be repeated.
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Properties of names") struct NamePropertyTests {
  /// A failing case prints its seed; to try another: `BIANZHI_SEED=… swift test`.
  static let seeds: [UInt64] =
    ProcessInfo.processInfo.environment["BIANZHI_SEED"].flatMap { UInt64($0) }.map { [$0] }
    ?? [1, 2]

  static let regions = ["江海市", "东城区", "西城区"]

  /// Parts that mean something to the rules, and characters that break them.
  private static let parts = [
    "江海市", "东城区", "市", "区", "中共", "中国共产党", "委员会", "委", "组织部", "政协", "人大", "法院",
    "人民法院", "人力资源和社会保障局", "人社局", "办公室", "政策", "法规", "处", "科", "一", "二", "第", "中学",
    "（", "）", "(", ")", "（信访室）", "（督查室）", "加挂", "牌子", "（参公）", "（市本级）", "（含派驻机构）",
    "（筹）", "筹备组", "-", "—", "・", "•", " ", "\u{3000}", "\n", "\u{200B}", "'", "ｅ", "é", "e\u{301}",
    "\u{301}", "⼈", "㈠", "①", "ﬁ", "가", "ᄀ", "ᅡ", "\u{FEFF}", "0", "/", "、",
  ]

  private static func names(_ count: Int, _ numbers: inout SeededNumbers) -> [String] {
    (0..<count).map { _ in
      let length = Int.random(in: 0...7, using: &numbers)
      return (0..<length).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
    }
  }

  @Test(arguments: seeds)
  func normalFormIsStable(seed: UInt64) {
    var numbers = SeededNumbers(seed)
    for name in Self.names(1_500, &numbers) {
      let normal = OrganName.normal(name)
      #expect(OrganName.normal(normal) == normal, "seed \(seed): \(name.debugDescription)")
      let reduced = ShortName.reduced(normal)
      #expect(ShortName.reduced(reduced) == reduced, "seed \(seed): \(name.debugDescription)")
    }
  }

  @Test(arguments: seeds)
  func likenessIsSymmetric(seed: UInt64) {
    var numbers = SeededNumbers(seed)
    let regions = RegionNames(Self.regions)
    let names = Self.names(60, &numbers).map { ComparedName($0, regions: regions) }
    for left in names {
      for right in names {
        let there = NameComparison.between(left, right, regions: regions)
        let back = NameComparison.between(right, left, regions: regions)
        #expect(there == back, "seed \(seed): \(left.normal) \(right.normal)")
      }
    }
  }

  @Test(arguments: seeds, [NameMatcher.Kind.organs, .bodies])
  func orderOfCandidatesChangesNothing(seed: UInt64, kind: NameMatcher.Kind) {
    var numbers = SeededNumbers(seed)
    let names = Self.names(150, &numbers)
    var candidates = names.enumerated().map { number, name in
      NameMatcher.Candidate(
        key: Int64(number), name: name, otherNames: number % 5 == 0 ? [names[number / 2]] : [])
    }
    let first = NameMatcher(candidates, kind: kind, regions: Self.regions)
    candidates.shuffle(using: &numbers)
    let second = NameMatcher(candidates, kind: kind, regions: Self.regions.reversed())
    for name in names + Self.names(300, &numbers) {
      let (left, right) = (first.match(name), second.match(name))
      #expect(left == right, "seed \(seed): \(name.debugDescription)")
    }
  }

  /// A name matches another exactly when the other matches it.
  @Test(arguments: seeds, [NameMatcher.Kind.organs, .bodies])
  func matchingIsSymmetric(seed: UInt64, kind: NameMatcher.Kind) {
    var numbers = SeededNumbers(seed)
    let names = Self.names(30, &numbers)
    let matchers = names.map {
      NameMatcher([.init(key: 1, name: $0)], kind: kind, regions: Self.regions)
    }
    for (left, ours) in zip(names, matchers) {
      for (right, theirs) in zip(names, matchers) {
        let isSame = (ours.match(right).key == nil) == (theirs.match(left).key == nil)
        let isProvisional = OrganName(left).isProvisional != OrganName(right).isProvisional
        #expect(isSame, "seed \(seed): \(left.debugDescription) \(right.debugDescription)")
        #expect(!isProvisional || ours.match(right).key == nil, "seed \(seed): \(left) \(right)")
      }
    }
  }
}
