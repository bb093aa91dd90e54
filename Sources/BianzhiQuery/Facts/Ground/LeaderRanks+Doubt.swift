import BianzhiCore

/// What leaves it open whether a rank above the organ's is too high.
extension LeaderRanks {
  func doubt(
    _ title: PostTitle, _ role: PostRole, in organ: String, _ isStateAsked: Bool,
    holdsMore: Bool, tellsGrade: Bool
  ) -> FindingRemark? {
    if isStateAsked { return .askedState }
    if tellsGrade { return .gradeBeside }
    if title.pieces.contains(where: { piece in
      Self.elsewhere.contains { piece.contains($0) && !organ.contains($0) }
    }) {
      return .postElsewhere
    }
    if role == .principal, Self.seats.contains(where: organ.endsWith) { return .seatOfCounty }
    if role == .deputy, title.pieces.contains(where: { $0.contains("常务副") }),
      Self.seats.contains(where: organ.endsWith)
    {
      return .seatOfCounty
    }
    // Of a town or a police bureau several people bear the rank of the head: 镇长, 人大主席, 政委.
    let isPlainDeputy = !title.pieces.isEmpty && title.pieces.allSatisfy { $0.contains("副") }
    return role == .deputy && (!isPlainDeputy || holdsMore) ? .titleOfHead : nil
  }

  /// Words of posts of a city or county, whose holders may head one of its organs as well.
  private static let elsewhere = [
    "市委", "县委", "区委", "省委", "州委", "常委", "副市长", "副县长", "副区长", "市长", "县长", "区长",
    "人大", "政协", "政府党组成员",
  ]

  /// Organs whose head mostly is of the standing committee or a deputy mayor, and whose first deputy ranks higher for it.
  private static let seats = [
    "组织部", "宣传部", "统战部", "统一战线工作部", "政法委", "政法委员会", "纪委监委", "纪委", "纪律检查委员会", "监委", "监察委员会",
    "纪律检查委员会监察委员会", "公安局", "公安分局", "县委办公室", "区委办公室", "市委办公室", "县委员会办公室", "区委员会办公室", "市委员会办公室", "委办",
  ]
}

/// Why it is not sure that a rank is too high.
extension FindingRemark {
  static let postElsewhere = FindingRemark("post_elsewhere")
  static let seatOfCounty = FindingRemark("seat_of_county")
  static let titleOfHead = FindingRemark("title_of_head")
  static let gradeBeside = FindingRemark("grade_beside")
}
