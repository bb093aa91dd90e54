import BianzhiCore

/// The end of an inner body's name, by which those in it call it: 二科科长 of 综合二科.
struct BodyEnd {
  private let ends: [String]

  /// - Parameters:
  ///   - body: folded.
  ///   - approved: the organ's approved bodies; an end that one of them has, too, tells nothing.
  init(_ body: String, besides approved: [String]) {
    let approved = approved.map(OrganName.folded)
    ends = (2..<max(2, body.count)).map { String(body.suffix($0)) }.filter { end in
      !Self.sorts.contains(end) && !approved.contains { $0.hasSuffix(end) }
    }
  }

  /// Whether a title or remark puts its holder in the body: 二科科长, 在二科工作.
  func isNamed(in text: String) -> Bool {
    let words = PresentWords(text)
    return (words.parts + words.bracketed).contains { part in
      let piece = part.hasPrefix("在") ? part.dropFirst() : part[...]
      return ends.contains { end in
        piece.hasPrefix(end) && Self.rests.contains(String(piece.dropFirst(end.count)))
      }
    }
  }

  /// Sorts of bodies and units: 中心主任 heads the unit.
  private static let sorts: Set<String> = [
    "办公室", "公室", "中心", "大队", "中队", "支队", "总队", "委员会", "员会", "小组", "分局", "党委", "工会",
  ]
  private static let rests: Set<String> = [
    "", "科长", "副科长", "股长", "副股长", "处长", "副处长", "主任", "副主任", "队长", "副队长", "长", "副长", "负责人", "工作",
    "上班",
    "科员", "人员", "干部", "职员",
  ]
}
