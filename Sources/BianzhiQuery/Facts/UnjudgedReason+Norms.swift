import BianzhiCore

extension UnjudgedReason {
  /// The words of reasons that lie in norms of leader posts.
  var wordingOfNorms: Wording {
    Self.norms[self]
      ?? Wording(zh: "没有适用的领导职数标准", en: "norm unknown: no norm of leader posts applies")
  }

  private static let norms: [UnjudgedReason: Wording] = [
    .normUnknown: Wording(
      zh: "标准不明（单位领导）：台账中没有适用于该地区、类别、层级和编制数的单位领导职数标准，请导入本地标准",
      en: """
        norm unknown (the organ's own leaders): no norm of their posts of the place, category, tier and number of places \
        is in the ledger; import that of the place
        """),
    .normUnknownBodies: Wording(
      zh: "标准不明（内设机构领导）：台账中没有适用于该地区、类别、层级和编制数的内设机构领导职数标准，请导入本地标准",
      en: """
        norm unknown (leaders of inner bodies): no norm of their posts of the place, category, tier and number of places \
        is in the ledger; import that of the place
        """),
    .normsDiffer: Wording(
      zh: "有几条同样适用的领导职数标准，允许的职数不同，请写明各自适用的地区、类别或层级",
      en: """
        several norms apply alike and allow different numbers of posts; say of which place, category or tier each is
        """),
    .normUnread: Wording(
      zh: "可能适用的领导职数标准，机构类别、层级或截止日期读不出，请用 bianzhi value set 认定，或改正后重新导入",
      en: """
        category, tier or last day of a norm that may apply cannot be read; say what is meant with bianzhi value set, \
        or mend the table and import it again
        """),
    .normPlaceUntold: Wording(
      zh: "机构没有登记所属地区、类别或层级，不知适用哪条领导职数标准，请在机构台账补齐",
      en: """
        the organ's region, category or tier is not recorded, so which norm of leader posts applies is not known; \
        complete the organ ledger
        """),
    .normSizeUntold: Wording(
      zh: "核定编制数没有、不清或与其他机构共用，或有的编制不知是否算入，看不出适用哪一档领导职数标准（内设机构要有各自的编制数）",
      en: """
        how many places are approved is not known, unclear or shared, or some may count or not: which band of the norm \
        applies is not told (inner bodies need places of their own)
        """),
    .normPostsUntold: Wording(
      zh: "核定的领导职数相互矛盾、没有文件、没有写明是单位领导还是内设机构领导，或按职务名称列出，加上这些才高于标准",
      en: """
        approved posts contradict each other, have no document, do not say whether they are of the organ or of its \
        bodies, or are approved by name: whether the norm is exceeded hangs on them
        """),
  ]
}
