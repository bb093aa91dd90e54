import BianzhiCore

/// Reasons that lie in the post, the organ or the leaving, and what is added to a reason.
extension Wording {
  static func += (left: inout Wording, right: Wording) {
    left = Wording(zh: "\(left.zh)；\(right.zh)", en: "\(left.en); \(right.en)")
  }

  static let deputy = Wording(
    zh: "副职不属审核对象，只审主要领导干部",
    en: "deputies are no subjects: only principal leaders are audited")

  static let levelAbove = Wording(
    zh: "市级党委、政府主要领导由上一级审核",
    en: "principals of a city's Party committee and government are audited by the level above")

  static let deputyInCharge = Wording(
    zh: "副职主持工作，是否列为审核对象由人决定",
    en: "a deputy in charge of the organ: decide whether to audit")

  static func actingHead(_ post: String) -> Wording {
    Wording(
      zh: "“\(post)”是代理职务，是否列为审核对象由人决定",
      en: "\"\(post)\" is held until somebody is appointed: decide whether to audit")
  }

  static func headElsewhere(_ post: String) -> Wording {
    Wording(
      zh: "副职，另有“\(post)”一职，所指不是本行机构；请核对机构或由人决定",
      en:
        "a deputy here, and \"\(post)\", which is not of this row's organ: check the organ, or decide"
    )
  }

  static func unclearPost(_ post: String) -> Wording {
    Wording(
      zh: "职务“\(post)”看不出是否主要负责人，由人决定",
      en: "the post \"\(post)\" does not tell whether it heads the organ: decide")
  }

  static func left(
    _ date: RecordedDate, word: String?, meaning: LeavingReason.Listed? = nil
  ) -> Wording {
    var told = word ?? ""
    if let meaning, !told.contains(meaning.rawValue) { told += "，按\(meaning.rawValue)计" }
    return Wording(
      zh: "离任应审：\(date) 离任" + (told.isEmpty ? "" : "（\(told)）"),
      en: "due on leaving: left on \(date)" + (told.isEmpty ? "" : " (\(word ?? ""))"))
  }

  /// The reason is none of the eight for which an audit is due.
  static func leavingReasonOpen(_ date: RecordedDate, _ text: String) -> Wording {
    Wording(
      zh: "\(date) 离任，原因“\(text)”不在应审的八种离任情形之内或无法识别，是否审核由人决定",
      en: """
        left on \(date) for "\(text)", which is none of the eight reasons that make an audit due, or \
        cannot be read: decide
        """)
  }

  static func leftBeforeStart(_ until: RecordedDate, _ since: RecordedDate) -> Wording {
    Wording(
      zh: "离任日期 \(until) 早于任职日期 \(since)，请核对",
      en: "left on \(until), before the appointment on \(since): check both days")
  }

  static func leavingUnclear(_ date: RecordedDate, asOf: CalendarDay) -> Wording {
    Wording(
      zh: "\(date) 离任（只知月份），至 \(asOf) 是否已离任待定，请查明离任日",
      en: """
        left in \(date) (only the month is known), on \(asOf) perhaps still in office; find out \
        the day
        """)
  }

  static func unreadableLeaving(_ text: String) -> Wording {
    Wording(
      zh: "离任日期“\(text)”无法识别，是否已离任待定",
      en: "the day of leaving \"\(text)\" cannot be read, so whether the post was left is open")
  }

  static func leavesLater(_ until: RecordedDate) -> Wording {
    Wording(zh: "离任日期记为 \(until)，仍在任", en: "day of leaving given as \(until), still in office")
  }

  static func unknownWord(_ tier: String) -> Wording {
    Wording(
      zh: "层级“\(tier)”无法识别，未采用", en: "the recorded tier \"\(tier)\" is not known and was not used")
  }

  /// Why it is not known what sort of body the organ is.
  static func unknownCategory(of subject: SubjectRecord) -> Wording {
    if subject.bearers > 1 {
      return Wording(
        zh: "台账中有 \(subject.bearers) 个机构同名，机构类别不明",
        en: "Organs of the ledger with this name: \(subject.bearers), so the category is not known")
    }
    guard subject.organName != nil else {
      return Wording(
        zh: "机构不在台账中，机构类别不明",
        en: "the organ is not in the ledger, so its category is not known")
    }
    guard let category = subject.category else {
      return Wording(
        zh: "台账未记机构类别", en: "the ledger gives no category of the organ: it is not known")
    }
    return Wording(
      zh: "机构类别“\(category)”无法识别", en: "the organ's category \"\(category)\" is not known")
  }

  /// Of a Party committee or government: whose term applies depends on the tier.
  static func unknownTier(_ tier: String?) -> Wording {
    if let tier {
      return Wording(
        zh: "党委、政府的层级“\(tier)”无法识别，适用年限不明",
        en: """
          the tier "\(tier)" of this Party committee or government is not known, nor the years \
          that apply
          """)
    }
    return Wording(
      zh: "台账未记党委、政府的层级，适用年限不明",
      en: """
        the ledger gives no tier for this Party committee or government, so the years that apply \
        are not known
        """)
  }
}
