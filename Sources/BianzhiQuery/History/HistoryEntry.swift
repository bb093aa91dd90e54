package import BianzhiCore

/// One line of an organ's history (沿革表).
public struct HistoryEntry: Sendable {
  /// What a line is about.
  public enum Sort: String, Sendable, CaseIterable {
    /// Set up, abolished, turned into another organ, its names.
    case organ
    /// An approval of a staffing quota.
    case quota
    /// An approval of leader posts.
    case post
    /// A plan to use places.
    case plan
    /// An approved exception.
    case waiver
    /// An entry of the register.
    case entered
    /// An exit of the register.
    case left
    /// A loan of the register.
    case loan
    /// A principal leader came or went.
    case leader
    /// People on places by a roster.
    case roster
    /// A finding, on the day on which it was first seen.
    case finding
  }

  /// What the line is about.
  public let sort: Sort
  /// YYYY-MM-DD, or YYYY-MM where only the month is known; empty where no day is recorded.
  public let day: String
  /// The words of it.
  package let words: Wording
  /// By how much the number changed: people or posts.
  public let change: Int?
  /// The number from then on: approved, or on places by a roster.
  public let total: Int?
  /// What is approved on the day, of rosters.
  public let approved: Int?
  /// Numbers of the documents; empty where none is recorded.
  public let document: String
  /// File and row; empty where it comes from no row.
  public let source: String

  init(
    _ sort: Sort, _ day: String, _ words: Wording, change: Int? = nil, total: Int? = nil,
    approved: Int? = nil, document: String = "", source: String = ""
  ) {
    (self.sort, self.day, self.words, self.change) = (sort, day, words, change)
    (self.total, self.approved, self.document, self.source) = (total, approved, document, source)
  }
}

extension HistoryEntry.Sort: CodedWord {
  package var wording: Wording {
    switch self {
    case .organ: Wording(zh: "机构", en: "organ")
    case .quota: Wording(zh: "编制", en: "quota")
    case .post: Wording(zh: "职数", en: "posts")
    case .plan: Wording(zh: "用编计划", en: "use plan")
    case .waiver: Wording(zh: "例外", en: "waiver")
    case .entered: Wording(zh: "入编", en: "entered")
    case .left: Wording(zh: "出编", en: "left")
    case .loan: Wording(zh: "借调", en: "loan")
    case .leader: Wording(zh: "领导", en: "leader")
    case .roster: Wording(zh: "实有", en: "people")
    case .finding: Wording(zh: "问题", en: "finding")
    }
  }
}
