import Foundation

/// What a free note (备注) says of a person's state: 2024年3月退休, 已调出；档案未转, 借调县委办.
///
/// A note that only mentions such a word (退休干部工作), or says what is still to come (拟退休), says nothing. A note
/// that seems to say something, but not clearly, is asked about: nobody is turned away by it.
package enum NoteState: Hashable, Sendable {
  /// - day: of leaving, where it is told.
  /// - part: the words of the note that say it.
  case says(PersonState, day: RecordedDate?, part: String)
  case unclear(part: String)
  case nothing

  package init(_ note: String) {
    let parts = Self.parts(of: note)
    var (said, unclear) = ([(state: PersonState, day: RecordedDate?, part: String)](), [String]())
    var (isBack, openPlace) = (false, String?.none)
    for part in parts {
      if Self.returns.contains(where: part.holds) {
        isBack = true
        continue
      }
      switch Self.one(part) {
      case .says(let state, let day, _): said.append((state, day, part))
      case .unclear:
        unclear.append(part)
        if PlaceElsewhere.isUnclear(part) { openPlace = part }
      case .nothing: break
      }
    }
    let arrives = parts.contains { part in Self.arrivals.contains(where: part.holds) }
    let elsewhere = said.last { PlaceElsewhere($0.part) != nil }
    if let elsewhere, arrives {
      // 编制在省厅，2024年8月转入: where the place is today is not ours to say.
      self = .unclear(part: elsewhere.part)
    } else if let openPlace, elsewhere == nil, !said.contains(where: { $0.state.isLeft }) {
      // 借调，编制在岚江: whose place it is hangs on what 岚江 is.
      self = .unclear(part: openPlace)
    } else if let last = said.last(where: { $0.state.isLeft }) ?? elsewhere ?? said.last {
      // 2022年借调，2023年回原单位: which of them holds is not ours to say. Nor is it where another part of the note may
      // take back what this one says: 调县民政局，手续办理中.
      let isOpen =
        isBack || last.state.isLeft && NoteDoubt.isRaised(by: parts, besides: said.map(\.part))
      self = isOpen ? .unclear(part: note) : .says(last.state, day: last.day, part: last.part)
    } else if let first = unclear.first {
      self = .unclear(part: isBack ? note : first)
    } else {
      self = .nothing
    }
  }

  /// Whether a note holds a character without which none tells that somebody left, is not at the post or holds no place,
  /// told without making a text of it.
  package static func mayTellAway(_ note: UnsafeRawBufferPointer) -> Bool {
    guard note.count >= 6 else { return false }
    return note.indices.dropLast(2).contains { place in
      switch (note[place], note[place + 1], note[place + 2]) {
      // 退, 离, 调, 辞, 聘, 除, 世, 故, 亡, 死
      case (0xE9, 0x80, 0x80), (0xE7, 0xA6, 0xBB), (0xE8, 0xB0, 0x83), (0xE8, 0xBE, 0x9E),
        (0xE8, 0x81, 0x98), (0xE9, 0x99, 0xA4), (0xE4, 0xB8, 0x96), (0xE6, 0x95, 0x85),
        (0xE4, 0xBA, 0xA1), (0xE6, 0xAD, 0xBB),
        // 岗, 薪, 遣, 停, 刑, 饷, 病, 临, 外, 班, 益, 警, 联, 编, 购
        (0xE5, 0xB2, 0x97), (0xE8, 0x96, 0xAA), (0xE9, 0x81, 0xA3), (0xE5, 0x81, 0x9C),
        (0xE5, 0x88, 0x91), (0xE9, 0xA5, 0xB7), (0xE7, 0x97, 0x85), (0xE4, 0xB8, 0xB4),
        (0xE5, 0xA4, 0x96), (0xE7, 0x8F, 0xAD), (0xE7, 0x9B, 0x8A), (0xE8, 0xAD, 0xA6),
        (0xE8, 0x81, 0x94), (0xE7, 0xBC, 0x96), (0xE8, 0xB4, 0xAD),
        // 系, 借, 抽
        (0xE7, 0xB3, 0xBB), (0xE5, 0x80, 0x9F), (0xE6, 0x8A, 0xBD):
        true
      default: false
      }
    }
  }

  static let away =
    absences + [
      "不在岗", "吃空饷", "停薪", "停职", "服刑", "失联", "内退", "退养", "离岗", "编外", "不在编", "非在编", "未入编", "无编制",
      "不占编", "劳务派遣", "临聘", "临时工", "返聘",
    ]

  /// Words of somebody who should be at the post and is not, or should have left.
  private static let absences = [
    "到龄未退", "超龄未退", "未上班", "不上班", "未到岗", "判刑", "判处", "羁押", "待安排", "未安排工作",
  ]

  /// 未在我局上班, 未在本单位工作.
  nonisolated(unsafe) private static let notAtWork: Regex<Substring> =
    /.{0,4}(?:未|不|没有?)在(?:我|本|该|此).{0,6}(?:上班|工作)/

  /// A note, parted at its stops.
  static func parts(of note: String) -> [String] {
    note.split { "；;。，,！!\n\t、".contains($0) }
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private static func one(_ part: String) -> NoteState {
    // 挂职副局长 and 跟班学习 may be said of somebody from elsewhere, or of one of the unit's own who is elsewhere.
    let isOfPost = part.last.map { "长任记席".contains($0) } == true
    if part.hasPrefix("挂职") && isOfPost || part.hasPrefix("跟班") { return .unclear(part: part) }
    if part.hasPrefix("曾") { return .nothing }
    if NoPlace.isPending(part) || isDrawnHere(part) { return .unclear(part: part) }
    if let completed = YearlessMonth.completed(part) {
      guard case .says(let state, _, _) = one(completed) else { return .unclear(part: part) }
      return .says(state, day: nil, part: part)
    }
    if PlaceElsewhere(part) != nil || part.wholeMatch(of: fromOutside) != nil {
      return .says(.secondedIn, day: nil, part: part)
    }
    if PlaceElsewhere.isUnclear(part) || StateText.saysWorksElsewhere(part) {
      return .unclear(part: part)
    }
    if LoanWord.isBare(part) { return .unclear(part: part) }
    let bare = part.drop { "原现（(".contains($0) && part.count > 4 }
    let recorded = PersonState(recorded: part)
    let text = recorded == nil ? StateText(part) : nil
    if let state = recorded ?? text?.state {
      if state == .offQuota {
        let isPlain = plainlyOutside.contains(where: part.holds) || NoPlace.isPlain(part)
        return isPlain ? .says(state, day: nil, part: part) : .unclear(part: part)
      }
      guard told.contains(state) else { return .nothing }
      return .says(state, day: (text ?? StateText(part))?.day, part: part)
    }
    if absences.contains(where: part.holds) || part.wholeMatch(of: notAtWork) != nil {
      return .unclear(part: part)
    }
    guard !coming.contains(where: bare.startsWith),
      !coming.contains(where: { part.holds($0 + "退") })
    else { return .nothing }
    return triggers.contains { isMeant($0, in: part) } ? .unclear(part: part) : .nothing
  }

  /// Whether a part holds a word otherwise than in passing (退休干部工作, 未退休).
  private static func isMeant(_ word: String, in part: String) -> Bool {
    part.holds(word)
      && part.ranges(of: word).contains { range in
        !(loans.contains(word) ? loanMentions : mentions)
          .contains(where: part[range.upperBound...].startsWith)
          && !(part[..<range.lowerBound].last.map { "未不非无待拟".contains($0) } ?? false)
      }
  }

  /// 外单位借调人员, 上级抽调: whoever came from elsewhere holds the place there.
  nonisolated(unsafe) static let fromOutside: Regex<Substring> =
    /(?:系|为|属)?(?:外单位|其他单位|别的单位|兄弟单位|外来|外部门)的?(?:借调|借用|抽调|借入|跟班|挂职)(?:来|人员|干部|工作|学习)*/
  /// People on loan are asked about even where only 借调人员 is said of them.
  private static let loans: Set<String> = ["借调", "借用", "抽调", "借出"]
  private static let loanMentions = [
    "工作", "管理", "服务", "审批", "政策", "手续", "费", "干部管理", "人员管理", "人员工作", "干部工作", "人员审批", "人员手续",
  ]

  /// States that a note tells; others (学习, 正常) are too common as words.
  private static let told: Set<PersonState> = [
    .retired, .retiredVeteran, .dead, .transferred, .resigned, .dismissed, .expelled, .secondedOut,
    .secondedIn,
    .attached, .dispatched, .leftEarly, .unpaidLeave, .secondLine, .sickLeave, .offPost,
  ]

  /// 聘用 and 合同制 are also said of people of institutions who hold a place.
  private static let plainlyOutside = [
    "编外", "不在编", "非在编", "未入编", "无编制", "不占编", "劳务派遣", "临聘", "临时工", "返聘", "公益性岗位", "辅警",
    "三支一扶", "西部计划", "村官", "志愿者", "就业见习", "选调见习", "见习生", "实习", "遗属",
    "专职网格员", "社区工作者", "社区专职", "协管员", "协警", "购买服务",
  ]

  private static let arrivals = ["转入", "调入", "划转", "已转", "入编"]

  static let returns = [
    "调回", "回原", "返回", "返岗", "恢复", "结束", "期满", "撤销", "取消", "重新", "归队", "已回",
  ]

  private static let coming = [
    "拟", "将", "即将", "预计", "待", "准备", "计划", "临近", "快", "应", "未", "明年", "申请",
  ]

  private static let triggers = [
    "退休", "离休", "调出", "调离", "调走", "调往", "借调", "借用", "抽调", "借出", "去世", "病故", "死亡", "逝世", "身故", "亡故",
    "借入", "借来", "借自", "抽自", "派来", "辞职", "辞去公职", "辞退", "离职", "解聘", "开除公职", "除名", "编外", "不在编", "非在编",
    "未入编", "无编制", "不占编", "内退",
    "退养", "离岗", "不在岗", "停职", "服刑", "吃空饷", "留置", "失联", "支教", "调动中", "停薪", "返聘", "劳务派遣", "临聘", "临时工",
    "跟班",
  ]

  /// Behind such a word they show that it is only mentioned.
  private static let mentions = [
    "干部", "人员", "职工", "工作", "老", "军人", "党", "证", "金", "费", "待遇", "科", "处", "办", "管理", "服务", "审批",
    "政策",
    "教师", "同志", "支部", "年龄",
  ]
}
