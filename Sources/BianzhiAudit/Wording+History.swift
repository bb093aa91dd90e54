import BianzhiCore

/// Reasons that lie in reforms, time in charge, earlier spells, other posts and audits.
extension Wording {
  static func continued(_ reform: OrganReform, in new: SubjectRecord) -> Wording {
    let organ = new.organName ?? new.organCode
    return Wording(
      zh: "改革后职务延续：\(reform.day) 起转入\(organ)（\(reform.document)），任期连续计算，不按离任审核",
      en: """
        the post goes on after a reform: in \(organ) from \(reform.day) (\(reform.document)); the \
        term runs on and nothing is due on leaving
        """)
  }

  static func continues(_ old: SubjectRecord, _ reform: OrganReform) -> Wording {
    let organ = old.organName ?? old.organCode
    return Wording(
      zh: "改革前任\(organ) \(old.post)，\(old.since.text) 起，任期连续计算（\(reform.document)）",
      en: """
        before a reform \(old.post) of \(organ) since \(old.since.text), which counts \
        (\(reform.document))
        """)
  }

  static func actingWouldCount(
    _ since: CalendarDay, _ years: Int, full: CalendarDay, asOf: CalendarDay
  ) -> Wording {
    Wording(
      zh: "如计主持工作时间（\(since) 起），\(full) \(full <= asOf ? "已满" : "满") \(years) 年",
      en: "with the time in charge (since \(since)) \(years) years on \(full)")
  }

  static func actingCounted(_ since: CalendarDay) -> Wording {
    Wording(
      zh: "已计主持工作时间（\(since) 起）", en: "the time in charge (since \(since)) is counted")
  }

  static func interrupted(
    _ since: RecordedDate, _ until: RecordedDate, _ years: Int, full: CalendarDay
  ) -> Wording {
    Wording(
      zh: "此前 \(since) 至 \(until) 曾任同职，任期重新计算；如合并计算，\(full) 满 \(years) 年",
      en: """
        held the post before from \(since) to \(until), and the clock started anew; together \
        \(years) years on \(full)
        """)
  }

  static func alsoHolds(_ other: SubjectRecord) -> Wording {
    let organ = other.organName ?? other.organCode
    let days =
      other.until.text.isEmpty ? other.since.text : "\(other.since.text)–\(other.until.text)"
    return Wording(
      zh: "同名人员同期另任\(organ) \(other.post)（\(days)）",
      en: "the same name is also \(other.post) of \(organ) (\(days))")
  }

  static func audited(_ audit: SubjectHistory.Audit) -> Wording {
    Wording(
      zh: "已于 \(audit.doneOn) 审核（\(audit.name)）",
      en: "audited on \(audit.doneOn) (\(audit.name))")
  }

  static func auditedLongAgo(_ audit: SubjectHistory.Audit, months: Int) -> Wording {
    Wording(
      zh: "上次审核 \(audit.doneOn)（\(audit.name)），距离任超过 \(months) 个月",
      en: "last audited on \(audit.doneOn) (\(audit.name)), over \(Counted(months, "month")) before"
    )
  }

  static func auditedInOffice(_ audit: SubjectHistory.Audit, until: CalendarDay) -> Wording {
    Wording(
      zh: "已于 \(audit.doneOn) 审核（\(audit.name)），\(until) 前不再安排",
      en: "audited on \(audit.doneOn) (\(audit.name)); no other before \(until)")
  }
}
