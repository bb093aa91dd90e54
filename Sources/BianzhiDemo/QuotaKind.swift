/// The quota kinds of the city, by the words of the files.
enum QuotaKind: String, Hashable, Sendable, CaseIterable {
  case administrative = "行政编制"
  case justice = "政法专项编制"
  case institution = "事业编制"
  case worker = "工勤编制"
  case managedInstitution = "参公事业编制"
}

/// Which kinds an organ has a quota of, and how its people divide into them.
enum Staffing: Sendable {
  case office
  case justice
  case institution
  case managed
  case township

  /// The kinds with their shares in a hundred; the first is that of the leaders.
  var shares: [(kind: QuotaKind, percent: Int)] {
    switch self {
    case .office: [(.administrative, 94), (.worker, 6)]
    case .justice: [(.justice, 96), (.worker, 4)]
    case .institution: [(.institution, 97), (.worker, 3)]
    case .managed: [(.managedInstitution, 93), (.worker, 7)]
    case .township: [(.administrative, 54), (.institution, 41), (.worker, 5)]
    }
  }

  var mainKind: QuotaKind { shares[0].kind }

  func kind(_ random: inout SplitMix64) -> QuotaKind {
    var left = random.below(100)
    for share in shares {
      if left < share.percent { return share.kind }
      left -= share.percent
    }
    return mainKind
  }

  /// A kind that the organ has no quota of.
  func foreignKind(_ random: inout SplitMix64) -> QuotaKind {
    let own = shares.map(\.kind)
    return random.pick(QuotaKind.allCases.filter { !own.contains($0) })
  }
}
