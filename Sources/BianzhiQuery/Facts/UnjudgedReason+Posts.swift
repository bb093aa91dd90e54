import BianzhiCore

/// Why leaders are not judged, in more words.
extension UnjudgedReason {
  static let unreadPostsWording = Wording(
    zh: "台账中没有该类核定，导入时有领导职数写法读不出", en: "no approval, and posts in words that could not be read")
  static let teamPostWording =
    Wording(
      zh: "班子中另有纪委书记、组织委员、武装部长、总会计师一类职务，看不出是否占副职职数，请核对",
      en: """
        members of the leadership such as 纪委书记, 组织委员, 武装部长 or 总会计师: whether they take deputies' \
        posts is not told; please check
        """)

  static let bodiesTogetherWording =
    Wording(
      zh: "核定的内设机构有几个写在一起、没有分开的，看不出花名册上的是否在内，请一个机构写一行重新导入",
      en: """
        approved inner bodies stand together in one text that could not be parted: whether those on the roster are \
        among them is not told; write one a row and import again
        """)

  static let townInstitutionWording =
    Wording(
      zh: "乡镇街道花名册上事业人员所在的中心、站、所，可能是乡镇所属事业单位（另文核定），不按内设机构检查",
      en: """
        people of institutions in 中心, 站 or 所 on the roster of a town: these may be institutions of the town, which \
        are approved apart, and are not judged as inner bodies
        """)

  static let bracketedBodyWording =
    Wording(
      zh: "核定的内设机构名称带括号（如“综合科（执法大队）”），花名册上两个名称都有负责人，看不出是一个机构还是两个，请核对",
      en:
        "leaders under both names of an approved body such as 综合科（执法大队）: one body or two? Please check"
    )
}
