import BianzhiCore

/// A person's name within a note. The first characters of another name are none: 王一 in 王一鸣已退休.
enum NotedName {
  /// - Parameter names: those of the list that the note speaks of.
  static func stands(_ name: String, in note: String, among names: Set<String>) -> Bool {
    let longer = names.filter { $0.count > name.count && $0.holds(name) }
      .flatMap { note.ranges(of: $0) }
    return note.ranges(of: name).contains { place in
      guard !longer.contains(where: { $0.contains(place.lowerBound) }) else { return false }
      // Names of three characters are nearly never the beginning of a longer one.
      guard name.count == 2, let next = note[place.upperBound...].first, next.isLetter,
        !next.isASCII
      else { return true }
      return behind.contains(next)
    }
  }

  /// Whether a note speaks of a sign that stands beside a name: 带★的为退休人员, and 甲一★.
  static func marks(_ note: String, _ written: String) -> Bool {
    guard let sign = written.first(where: signs.contains) else { return false }
    return note.contains { $0 == sign || "*＊".contains($0) && "*＊".contains(sign) }
  }

  private static let signs = Set("★☆*＊▲△●○◆◇■□※#＃√")

  /// What words behind a name begin with.
  private static let behind = Set(
    """
    已于因在系为原现从自到至调退借辞离去病死逝被由经等和与及的是属占编不未无仍还又同先女男挂抽返转入出享担任兼主副局科股处所书党组
    校院站该两三二四五六人共均都皆可将拟按报后前年月日正考停脱产休请暂长外临工
    """)
}
