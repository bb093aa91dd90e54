import BianzhiCore

/// How those in an inner body call it where they do not write its whole name: by the end of the name (二科科长 of 综合二科), or
/// by what it is for (督查负责人 and 负责督查工作 of 督查科).
struct BodyCalls {
  private let ends: [String]
  /// Without its sort; nil where it has none, or where an approved body is for the same.
  private let matter: String?

  /// - Parameters:
  ///   - body: folded.
  ///   - approved: the organ's approved bodies; a call by which one of them may be meant, too, tells nothing.
  init(_ body: String, besides approved: [String]) {
    let approved = approved.map(OrganName.folded)
    ends = (2..<max(2, body.count)).map { String(body.suffix($0)) }.filter { end in
      !Self.sorts.contains(end) && !approved.contains { $0.hasSuffix(end) }
    }
    let sort = Self.bodySorts.first(where: body.hasSuffix)
    matter = sort.map { String(body.dropLast($0.count)) }.flatMap { matter in
      matter.count > 1 && !approved.contains { $0.contains(matter) } ? matter : nil
    }
  }

  /// Whether a title or remark puts its holder in the body, or at its head.
  func areMade(in text: String) -> Bool {
    let words = PresentWords(text)
    return (words.parts + words.bracketed).contains { isEndNamed(in: $0) || isHeaded(in: $0) }
  }

  private func isEndNamed(in part: String) -> Bool {
    let piece = part.hasPrefix("在") ? part.dropFirst() : part[...]
    return ends.contains { end in
      piece.hasPrefix(end) && Self.holders.contains(String(piece.dropFirst(end.count)))
    }
  }

  private func isHeaded(in part: String) -> Bool {
    guard let matter, let place = part.firstRange(of: matter) else { return false }
    let rest = String(part[place.upperBound...])
    return Self.heads.contains(where: rest.hasSuffix)
      || Self.verbs.contains(where: part[..<place.lowerBound].hasSuffix)
  }

  /// Sorts of bodies and units that are no call alone: 中心主任 heads the unit.
  private static let sorts: Set<String> = [
    "办公室", "公室", "中心", "大队", "中队", "支队", "总队", "委员会", "员会", "小组", "分局", "党委", "工会",
  ]
  /// By which a body's name ends.
  private static let bodySorts = [
    "办公室", "中队", "大队", "中心", "科", "股", "处", "室", "组", "办", "队", "所", "站",
  ]
  private static let heads = [
    "负责人", "负责同志", "牵头人", "召集人", "主管", "组长", "主任", "科长", "股长", "处长",
  ]
  private static let verbs = ["负责", "主持", "分管", "主管", "牵头"]
  /// What stands behind the end of its name in the title of somebody in it.
  private static let holders: Set<String> = [
    "", "科长", "副科长", "股长", "副股长", "处长", "副处长", "主任", "副主任", "队长", "副队长", "长", "副长", "负责人", "工作",
    "上班", "科员", "人员", "干部", "职员",
  ]
}
