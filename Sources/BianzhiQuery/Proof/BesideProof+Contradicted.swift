import BianzhiCore

/// People who have left by the state of a row, and of whom its remark or title says something else: one word of a row proves
/// nothing that another one denies.
extension FindingProofs {
  /// - Parameter changed: people who made a finding of a part, beside their newer rows; of one person they are read.
  func contradicted(
    _ sighting: Sighting, _ changed: [PeopleSince.Pair], _ earlier: [RunInfo], _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let looks = (RunPeople.rule(of: sighting)?.beside ?? []).map(\.word)
    guard looks.contains(BesideLook.people.word) || looks.contains(BesideLook.place.word) else {
      return []
    }
    let pairs =
      try changed.isEmpty ? earlier.flatMap { try self.pairs(of: sighting, $0, run) } : changed
    return pairs.compactMap { pair in
      guard pair.now.allSatisfy(\.hasLeft) else { return nil }
      for row in pair.now {
        guard let words = row.wordsAgainstLeaving else { continue }
        return .init(name: pair.was.name, written: "\(row.state.text) \(words)")
      }
      return nil
    }
  }

  /// Remarks beside people who were away and are at the post by their state, that nobody can read: whether they are there
  /// somebody has to say.
  func unreadRemarks(_ sighting: Sighting, _ pairs: [PeopleSince.Pair]) -> [Wording] {
    let looks = (RunPeople.rule(of: sighting)?.beside ?? []).map(\.word)
    guard looks.contains(BesideLook.absent.word) else { return [] }
    return pairs.compactMap { pair in
      guard let row = pair.now.first(where: { !$0.hasLeft }),
        let part = PresentWords(row.note).parts.first(where: { !PlainRemark.isPlain($0) })
      else { return nil }
      return Wording(
        zh: "\(pair.was.name) 的备注“\(part)”，看不出本人是否在岗",
        en: "the remark \"\(part)\" beside \(pair.was.name), which does not tell who is at the post"
      )
    }
  }
}

extension ListedPerson {
  /// The remark, or what stands in brackets of the title, that denies that somebody has left.
  fileprivate var wordsAgainstLeaving: String? {
    let bracketed = PresentWords(post ?? "").bracketed.joined(separator: "，")
    return [note, bracketed].first(where: NoteState.deniesLeaving)
  }
}

/// Parts of a remark that say nothing against that somebody is at the post.
private enum PlainRemark {
  static func isPlain(_ part: String) -> Bool {
    !part.contains { $0.isLetter && !$0.isASCII && !units.contains($0) }
      || AwayWord.isOver(part) || words.contains(where: part.contains)
  }

  private static let units: Set<Character> = ["年", "月", "日", "号", "岁"]
  private static let words = [
    "党员", "团员", "群众", "民盟", "民革", "民建", "民进", "农工", "九三", "致公", "无党派", "族", "学历", "学位", "本科", "大专",
    "专科",
    "中专", "硕士", "博士", "研究生", "毕业", "职称", "工程师", "会计师", "经济师", "医师", "护士", "教师", "技师", "技工", "军转",
    "复转", "退役",
    "转业", "选调生", "公务员", "参公", "考录", "招录", "聘", "新增", "录用", "调入", "转入", "任职", "晋升", "套转", "职级", "负责",
    "分管",
    "主持", "兼任", "兼", "联系", "统计", "档案", "身份证", "姓名", "更名", "原名", "在岗", "到岗", "正常", "试用", "转正", "编制",
    "占编", "实名", "残疾", "独生",
    "已婚", "未婚",
  ]
}
