extension PostTitle {
  /// Whether it is a post of the county or city in whose office its holder is listed, and none of the office: 县长, 县委副书记,
  /// 县政协主席 on the roster of an office (办公室). 县委常委、县委办公室主任 heads the office.
  ///
  /// - Parameter organ: the name of the organ whose roster it stands on.
  package func isOfPlace(servedBy organ: String) -> Bool {
    guard Self.isOffice(organ) else { return false }
    let isOwn = pieces.contains { piece in
      Self.ofOffice.contains(where: piece.holds)
        && !Self.ofPlace.contains(where: piece.endsWith)
    }
    return !isOwn && pieces.contains { Self.ofPlace.contains(where: $0.endsWith) }
  }

  /// Whether an organ of this name serves a county or city.
  static func isOffice(_ organ: String) -> Bool {
    ["办公室", "办公厅"].contains(where: organ.endsWith)
  }

  private static let ofOffice = ["办公室", "办公厅", "主任", "秘书长"]

  /// How posts of a county or city end; 副 may stand in front.
  private static let ofPlace: [String] =
    ["县长", "市长", "区长", "州长", "旗长", "政协主席", "政协副主席", "人大常委会主任", "人大常委会副主任"]
    + ["县委", "市委", "区委", "州委", "旗委"].flatMap { committee in
      ["书记", "副书记", "常委"].map { committee + $0 }
    }
}
