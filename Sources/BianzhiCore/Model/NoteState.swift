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
        // 实, 资
        (0xE5, 0xAE, 0x9E), (0xE8, 0xB5, 0x84),
        // 转, 遴, 流, 划, 隶, 脱, 谋
        (0xE8, 0xBD, 0xAC), (0xE9, 0x81, 0xB4), (0xE6, 0xB5, 0x81), (0xE5, 0x88, 0x92),
        (0xE9, 0x9A, 0xB6), (0xE8, 0x84, 0xB1), (0xE8, 0xB0, 0x8B),
        // 国, 考
        (0xE5, 0x9B, 0xBD), (0xE8, 0x80, 0x83),
        // 系, 借, 抽, 挂, 派
        (0xE7, 0xB3, 0xBB), (0xE5, 0x80, 0x9F), (0xE6, 0x8A, 0xBD), (0xE6, 0x8C, 0x82),
        (0xE6, 0xB4, 0xBE):
        true
      default: false
      }
    }
  }

  static let away =
    absences + ["不在岗", "吃空饷", "停薪", "停职", "服刑", "失联", "内退", "退养", "离岗"] + outside

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
    if part.hasPrefix("跟班") { return .unclear(part: part) }
    if part.hasPrefix("曾") { return .nothing }
    if NoPlace.isPending(part) || isDrawnHere(part) { return .unclear(part: part) }
    if let completed = YearlessMonth.completed(part) {
      guard case .says(let state, _, _) = one(completed) else { return .unclear(part: part) }
      return .says(state, day: nil, part: part)
    }
    if let moved = MoveRemark(part) { return moved.state(of: part) }
    if saysAbsent(part) { return .unclear(part: part) }
    if PlaceElsewhere(part) != nil || isFromOutside(part) {
      return .says(.secondedIn, day: nil, part: part)
    }
    if Attachment(part) == .open || PlaceElsewhere.isUnclear(part)
      || StateText.saysWorksElsewhere(part) || LoanWord.isBare(part)
    {
      return .unclear(part: part)
    }
    if villagers.contains(part) { return .says(.offQuota, day: nil, part: part) }
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
    if isAbsent(part) { return .unclear(part: part) }
    guard !coming.contains(where: bare.startsWith),
      !coming.contains(where: { part.holds($0 + "退") })
    else { return .nothing }
    if triggers.contains(where: { isMeant($0, in: part) }) { return .unclear(part: part) }
    // 混编（占用县财政局编制）
    if let inner = inBrackets(part), one(inner) != .nothing { return .unclear(part: part) }
    return .nothing
  }

  private static func isAbsent(_ part: String) -> Bool {
    absences.contains(where: part.holds) || part.wholeMatch(of: notAtWork) != nil
  }

  /// Whether a part holds a word otherwise than in passing (退休干部工作, 未退休).
  private static func isMeant(_ word: String, in part: String) -> Bool {
    part.holds(word) && !(sent.contains(word) && duties.contains(where: part.startsWith))
      && part.ranges(of: word).contains { range in
        !(loans.contains(word) || sent.contains(word) ? loanMentions : mentions)
          .contains(where: part[range.upperBound...].startsWith)
          && !(part[..<range.lowerBound].last.map { "未不非无待拟".contains($0) } ?? false)
      }
  }

  /// Whether a text says that its person came from another unit: 外单位借调, 借调来.
  static func isFromOutside(_ text: String) -> Bool {
    text.wholeMatch(of: fromOutside) != nil || text.wholeMatch(of: cameHere) != nil
  }
}
