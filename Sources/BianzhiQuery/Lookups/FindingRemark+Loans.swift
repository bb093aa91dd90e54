import BianzhiCore

extension FindingRemark {
  /// The words of remarks on loans, with `{}` for what stands behind the code.
  static let loans: [FindingRemark: Wording] = [
    .loanUntil: Wording(
      zh: "登记的期限到 {}，尚未到期", en: "the register's own term ends on {} and is not over"),
    .loanOver: Wording(
      zh: "登记的期限到 {}，已过；没有登记返回，花名册也看不出人是否已回来，请核对",
      en:
        "its term ended on {} by the register; no return is recorded, and no roster tells whether the person is back; please check"
    ),
    .loanStays: Wording(
      zh: "登记的期限到 {}，已过，没有登记返回，其后借出单位的花名册仍写借调",
      en: "its term ended on {}, no return is recorded, and the lender's later roster has it go on"),
    .loanDenied: Wording(
      zh: "登记在 {} 返回，其后借出单位的花名册仍写借调，请核对",
      en:
        "back on {} by the register, and on loan by the lender's later roster; please check"
    ),
    .termUnread: Wording(
      zh: "登记写“{}”，读不出哪一天结束，请核对",
      en: "the register says \"{}\", which tells no last day; please check"),
    .noDocument: Wording(zh: "没有批准文号", en: "without a document"),
    .lentTo: Wording(zh: "借调到 {}", en: "on loan to {}"),
    .saidInPost: Wording(
      zh: "登记借调到 {}，花名册写在岗",
      en: "on loan to {} by the register, at work by the roster"),
    .saidPresent: Wording(
      zh: "登记的借调未结束，花名册写的是在岗（借入单位、花名册原文：{}）",
      en: "on loan by the register, at work by the roster (borrower, words of the roster: {})"),
    .countedThere: Wording(zh: "{} 的花名册也计入占编", en: "counted on the roster of {} too"),
    .toInstitution: Wording(
      zh: "借入单位是事业单位，所引文件写的是机关，只作提示",
      en: "the borrower is a public institution, and the article speaks of organs, so only a hint"),
    .fromStreet: Wording(
      zh: "文件写的是乡镇，街道是否参照由当地规定，请核对",
      en:
        "the document speaks of towns; whether streets go by it is for the place to say; please check"
    ),
    .notInRegister: Wording(
      zh: "花名册写借调，借调登记中没有", en: "on loan by the roster, and in no row of the register"),
    .unlistedGuest: Wording(
      zh: "花名册写借入，借调登记中没有，别的花名册也没有写借出，请核对",
      en:
        "borrowed by the roster, in no row of the register, and lent out by no other roster; please check"
    ),
    .stillThere: Wording(
      zh: "登记的借调已结束，之后的花名册仍列为借入（单位、登记的结束日期：{}），请核对",
      en:
        "the loan has ended by the register, and a later roster still has the person as borrowed (organ, last day by the register: {}); please check"
    ),
    .borrowedThere: Wording(
      zh: "{} 的花名册列为借入，借调登记中没有",
      en: "borrowed by the roster of {}, and in no row of the register"),
  ]
}
