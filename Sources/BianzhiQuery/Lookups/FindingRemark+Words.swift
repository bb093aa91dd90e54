import BianzhiCore

/// Remarks that several words make up.
extension FindingRemark {
  /// `2010-05-31 24 2`: day of leaving, months before the last six, people who entered in them.
  static func bunched(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 3 else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "离任日期 \(parts[0])，再往前 \(parts[1]) 个月共入编 \(parts[2]) 人",
      en: "left on \(parts[0]); \(parts[2]) entered in the \(parts[1]) months before those")
  }

  /// `2008-06-30 2`: day of the first roster, places that plans still give.
  static func free(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return Wording(zh: words, en: words) }
    let planned =
      parts[1] == "0"
      ? Wording(zh: "", en: "")
      : Wording(
        zh: "，另有用编计划 \(parts[1]) 名未用", en: ", and plans still give \(parts[1])")
    return Wording(
      zh: "自 \(parts[0]) 起每份花名册都有空缺\(planned.zh)",
      en: "since \(parts[0])\(planned.en)")
  }

  /// `2009-11-02 7 6 BORROWER`: first day, full months (- for a loan that is over), limit, borrower.
  static func lent(_ words: String) -> Wording {
    let parts = words.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4 else { return Wording(zh: words, en: words) }
    // Of a loan that is over nobody knows how long it really was.
    if parts[1] == "-" {
      return Wording(
        zh: "\(parts[0]) 起借调到 \(parts[3])", en: "on loan to \(parts[3]) since \(parts[0])")
    }
    return Wording(
      zh: "\(parts[0]) 起借调到 \(parts[3])，已满 \(parts[1]) 个月（期限 \(parts[2]) 个月）",
      en: "on loan to \(parts[3]) since \(parts[0]), \(parts[1]) full months (limit \(parts[2]))")
  }

  /// `2009-11-02 病休`: day of the first roster, state.
  static func away(_ words: String) -> Wording {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "自 \(parts[0]) 起每份花名册都写“\(parts[1])”，请核对",
      en: "\(parts[1]) on every roster since \(parts[0]); please check")
  }

  /// `2 0 1`: people without kind, without inner body, without post.
  static func blank(_ words: String) -> Wording {
    let counts = words.split(separator: " ").compactMap { Int($0) }
    guard counts.count == 3 else { return Wording(zh: words, en: words) }
    let said = zip(
      counts,
      [
        Wording(zh: "没有编制类型", en: "no kind of quota"),
        Wording(zh: "没有内设机构", en: "no inner body"),
        Wording(zh: "没有职务", en: "no post"),
      ]
    ).filter { $0.0 > 0 }
    return Wording(
      zh: said.map { "\($1.zh) \($0) 人" }.joined(separator: "，"),
      en: said.map { "\($1.en) \($0)" }.joined(separator: ", "))
  }

  /// `正科级 副处级 正职`: rank of the organ, rank and role of the leader.
  static func rank(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 3, let organ = PostRank(rawValue: parts[0]),
      let rank = PostRank(rawValue: parts[1]), let role = PostRole(rawValue: parts[2])
    else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "机构规格\(organ.rawValue)，\(role.rawValue)为\(rank.rawValue)",
      en: "\(role.wording.en) of \(rank.wording.en), the organ is of \(organ.wording.en)")
  }

  /// `行政编制+政法专项编制`: the kinds of one person's rows.
  static func kinds(_ words: String) -> Wording {
    let kinds = words.split(separator: "+").map {
      QuotaKind(rawValue: String($0))?.wording.en ?? String($0)
    }
    return Wording(
      zh: "几行写有不同的编制类型（\(words.replacing("+", with: "、"))），只计一次，请核对",
      en: """
        rows of several kinds of quota (\(kinds.joined(separator: ", "))), counted once; please check
        """)
  }

  /// `10 30`: people approved, how many in 100 of them.
  static func share(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return Wording(zh: words, en: words) }
    return Wording(
      zh: """
        没有核定编外控制数，可用数按核定编制合计 \(parts[0]) 名的 \(parts[1])% 算\
        （\(parts[1])% 是本规则的参数 offBookShare，不是法规规定）
        """,
      en: """
        no number of people off quota is approved: may be is \(parts[1]) in 100 of the \(parts[0]) approved (this rule's \
        parameter offBookShare, which no law gives)
        """)
  }

  /// `2009-12-31 4 3`: day of the roster, leaders on it, posts approved or allowed by waivers.
  static func over(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 3 else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "\(parts[0]) 花名册实配 \(parts[1]) 人，可配 \(parts[2]) 人",
      en: "\(parts[1]) on the roster of \(parts[0]), where \(parts[2]) could be")
  }
}
