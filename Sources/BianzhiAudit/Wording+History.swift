import BianzhiCore

/// Reasons that lie in reforms, time in charge, earlier spells, other posts and audits.
extension Wording {
  static func continued(_ link: SubjectLink, in new: SubjectRecord) -> Wording {
    switch link {
    case .reform(let reform):
      let organ = new.organName ?? new.organCode
      return Wording(
        zh: "改革后职务延续：\(reform.day) 起转入\(organ)（\(reform.document)），任期连续计算，不按离任审核",
        en: """
          the post goes on after a reform: in \(organ) from \(reform.day) (\(reform.document)); the \
          term runs on and nothing is due on leaving
          """)
    case .again:
      return Wording(
        zh: "连任：\(new.since.text) 起继续任同职，任期连续计算，不按离任审核",
        en: """
          appointed again without a gap, from \(new.since.text); the term runs on and nothing is due on \
          leaving
          """)
    }
  }

  static func continues(_ old: SubjectRecord, _ link: SubjectLink) -> Wording {
    switch link {
    case .reform(let reform):
      let organ = old.organName ?? old.organCode
      return Wording(
        zh: "改革前任\(organ) \(old.post)，\(old.since.text) 起，任期连续计算（\(reform.document)）",
        en: """
          before a reform \(old.post) of \(organ) since \(old.since.text), which counts \
          (\(reform.document))
          """)
    case .again:
      return Wording(
        zh: "连任，\(old.since.text) 起任同职，任期连续计算",
        en: "in the post since \(old.since.text) and appointed again without a gap, which counts")
    }
  }

  /// Another day of appointment in an earlier list.
  static func corrected(from earlier: String) -> Wording {
    let day = earlier.isEmpty ? Wording(zh: "空白", en: "none") : Wording(zh: earlier, en: earlier)
    return Wording(
      zh: "此前名单所记任职日期为 \(day.zh)，按同一任职处理",
      en: "an earlier list gave the day of appointment as \(day.en): taken as the same spell")
  }

  static func twoStarts(_ now: RecordedDate, _ before: RecordedDate) -> Wording {
    Wording(
      zh: "任职日期现为 \(now)，此前为 \(before)：如属连任，任期已满或可能已满；如属更正，未满。由人决定",
      en: """
        appointed on \(now) by this list, on \(before) by an earlier one: appointed again, the term is \
        or may be full; corrected, it is not. To decide
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

  static func audited(_ audit: SubjectAudit) -> Wording {
    Wording(
      zh: "已于 \(audit.doneOn) 作离任审核（\(audit.name)）",
      en: "audited on leaving, on \(audit.doneOn) (\(audit.name))")
  }

  static func auditedBeforeLeaving(_ audit: SubjectAudit) -> Wording {
    Wording(
      zh: "已于 \(audit.doneOn) 作任中审核（\(audit.name)），不代替离任审核，可利用其结果",
      en: """
        audited in office on \(audit.doneOn) (\(audit.name)), which does not stand for the audit on \
        leaving; its results may be used
        """)
  }

  static func auditedInOffice(_ audit: SubjectAudit, until: CalendarDay) -> Wording {
    Wording(
      zh: "已于 \(audit.doneOn) 审核（\(audit.name)），\(until) 前不再安排",
      en: "audited on \(audit.doneOn) (\(audit.name)); no other before \(until)")
  }
}
