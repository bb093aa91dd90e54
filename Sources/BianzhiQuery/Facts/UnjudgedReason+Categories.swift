import BianzhiCore

extension UnjudgedReason {
  /// The words of reasons that lie in an organ's category.
  var wordingOfCategories: Wording {
    self == .categoryOpen
      ? Wording(
        zh: "群团、乡镇街道可以使用哪些编制类型，机构类别看不出",
        en: "which kinds a mass organisation or a town may hold its category does not tell")
      : Wording(
        zh: "机构类别没有登记，或写法不认识，请在机构台账补齐",
        en:
          "the organ's category is not recorded, or in words that are not known; complete the ledger"
      )
  }
}
