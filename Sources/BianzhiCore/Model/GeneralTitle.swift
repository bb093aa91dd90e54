/// Words that stand where a post's title should and say nothing of the post: 干部, 在编人员, 公务员.
///
/// Whoever bears one may lead or not. 科员 and 工人 are no such words: they say that their bearer does not.
package enum GeneralTitle {
  /// Whether a recorded title is empty or says nothing of the post.
  package static func isGeneral(_ text: String) -> Bool {
    let key = Vocabulary.key(of: text)
    return key.isEmpty || words.contains(key)
  }

  private static let words: Set<String> = [
    "干部", "干部职工", "机关干部", "单位干部", "在职干部", "国家干部", "行政干部", "事业干部", "职工", "机关职工", "在职职工",
    "工作人员", "机关工作人员", "人员", "在编人员", "在编在岗", "在编在岗人员", "在职人员", "在岗人员", "编内人员", "正式人员",
    "在编", "在职", "在岗", "正式", "正式在编", "公务员", "公务人员", "国家公务员", "参公人员", "事业人员", "事业编人员",
    "行政人员", "行政编人员", "机关人员", "本单位人员", "单位人员", "员工", "同志",
  ]
}
