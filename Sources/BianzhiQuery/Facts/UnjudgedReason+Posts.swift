import BianzhiCore

/// Why leaders are not judged, in more words.
extension UnjudgedReason {
  static let unreadPostsWording = Wording(
    zh: "台账中没有该类核定，导入时有领导职数写法读不出", en: "no approval, and posts in words that could not be read")
  static let someWithoutLeaderWording = Wording(
    zh: "部分人员看不出是否领导：没有填写、写法不认识，或与职务名称不一致，请核对",
    en: """
      of some people the roster does not say whether they lead: the cell is empty, its word is not known, or it \
      contradicts the title of the post; please check
      """)
  static let teamPostWording =
    Wording(
      zh: "班子中另有纪委书记、组织委员、武装部长、总会计师一类职务，看不出是否占副职职数，请核对",
      en: """
        members of the leadership such as 纪委书记, 组织委员, 武装部长 or 总会计师: whether they take deputies' \
        posts is not told; please check
        """)

  static let besidePostWording =
    Wording(
      zh: "机关党委（党总支、党支部）书记、专职副书记、工会主席一类职务，核定中没有列这个职务，不占单位和内设机构的领导职数，没有计入实配",
      en: """
        posts of organisations beside the organ (机关党委专职副书记, 工会主席) that no approval names: they take neither the \
        organ's posts nor its bodies' and are not counted
        """)

  static let noRoleWording = Wording(
    zh: "花名册看不出领导是正职还是副职",
    en: "the roster does not say who is principal and who deputy")
  static let rankOrRoleWording = Wording(
    zh: "职数按职务层次核定（正科级、副科级），副职的本人层次与正职职数相同，按层次算和按正副职算结论不同，没有计入实配，请写明正副职",
    en: """
      posts are approved by rank (正科级, 副科级), and deputies bear the rank of heads: by their rank there are too many and by \
      their role not, or the other way round; not counted, please say which posts are whose
      """)
  static let attachedPostWording =
    Wording(
      zh: "职务注明挂职、兼职（兼）、不占职数，或者人员状态只写挂职（看不出是来是去）的，没有计入实配，请核对是否占本单位职数",
      en: """
        leaders whose titles say 挂职, 兼职 or 不占职数, or whose state is 挂职 alone, which does not say whether they came or \
        went, are not counted; please check whether they take posts here
        """)

  /// Why the approvals of an organ are not of a leader's scope.
  var wordingOfScopes: Wording {
    Self.scopes[self]
      ?? Wording(zh: "核定只涉及其他范围的职数", en: "approvals are about posts of other scope only")
  }

  private static let scopes: [UnjudgedReason: Wording] = [
    .postsOfUnitOnly: Wording(
      zh: "只核定了单位领导职数，没有核定内设机构领导职数，内设机构领导未比对",
      en: "posts are approved for the organ's leaders only, and these lead inner bodies"),
    .bodyPostsUnread: Wording(
      zh: "内设机构的领导职数没有说正职、副职各多少，导入时没有存入，内设机构领导未比对；请写成 1正2副，再导入原文件",
      en: """
        posts of inner bodies were not stored, since nothing says how many are principals and how many deputies, so their \
        leaders are not compared: write 1正2副 and import the file again
        """),
    .postsOfBodiesOnly: Wording(
      zh: "只核定了内设机构领导职数，没有核定单位领导职数，单位领导未比对",
      en: "posts are approved for inner bodies only, and these lead the organ"),
    .postsOfOtherBodies: Wording(
      zh: "核定了其他内设机构的领导职数，没有核定这些领导所在内设机构的，未比对",
      en: "posts are approved for other inner bodies, and not for those that these lead"),
    .scopeUnsaid: Wording(
      zh: "核定的职数没有写明是单位领导还是内设机构领导，内设机构领导未比对，请在职数表加“职数范围”列写明",
      en: """
        approvals do not say whether posts are of the organ or of its inner bodies, so leaders of bodies are not \
        compared: say it in a column 职数范围
        """),
  ]

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
