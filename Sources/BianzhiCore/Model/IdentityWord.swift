/// Words of 人员身份 that tell the kind of quota somebody holds where no other column does: 公务员, 参公人员, 事业人员.
package enum IdentityWord {
  /// The word of a kind of quota that is meant: 公务员编制 of 公务员, since the organ's approvals say which quota its civil
  /// servants hold.
  ///
  /// - Returns: nil for words that tell no kind, and for those that are kinds themselves.
  package static func kind(of text: String) -> String? {
    kinds[Vocabulary.key(of: text)]
  }

  private static let kinds: [String: String] = {
    let lists: [(kind: String, words: String)] = [
      (
        "公务员编制",
        "公务员 机关公务员 国家公务员 行政公务员 公务员身份 公务员人员 在编公务员 公务员(行政) 行政(公务员) 公务员(选调生)"
      ),
      (
        "参公",
        "参公人员 参公管理人员 参公管理 参照公务员 参照公务员管理人员 参照公务员法管理人员 参照管理人员 参公干部 参公身份 公务员(参公) 参公公务员"
      ),
      (
        QuotaKind.institution.rawValue,
        "事业人员 事业单位人员 事业单位工作人员 事业工作人员 事业干部 事业身份 事业在编人员 事业编人员 事业编制人员 事业单位在编人员 事业单位"
      ),
      (QuotaKind.worker.rawValue, "机关工勤人员 机关工人 工勤人员 工勤技能人员 工勤身份"),
    ]
    var kinds: [String: String] = [:]
    for (kind, words) in lists {
      for word in words.split(separator: " ") {
        kinds[Vocabulary.key(of: String(word))] = kind
      }
    }
    return kinds
  }()
}
