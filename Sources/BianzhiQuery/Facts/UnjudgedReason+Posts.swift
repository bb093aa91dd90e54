import BianzhiCore

/// Why leaders are not judged, in more words.
extension UnjudgedReason {
  static let teamPostWording =
    Wording(
      zh: "班子中另有纪委书记、组织委员、武装部长、总会计师一类职务，看不出是否占副职职数，请核对",
      en: """
        members of the leadership such as 纪委书记, 组织委员, 武装部长 or 总会计师: whether they take deputies' \
        posts is not told; please check
        """)

  static let bracketedBodyWording =
    Wording(
      zh: "核定的内设机构名称带括号（如“综合科（执法大队）”），花名册上两个名称都有负责人，看不出是一个机构还是两个，请核对",
      en:
        "leaders under both names of an approved body such as 综合科（执法大队）: one body or two? Please check"
    )
}
