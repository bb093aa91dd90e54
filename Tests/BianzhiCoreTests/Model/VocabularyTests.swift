import BianzhiCore
import Testing

@Suite("Vocabulary") struct VocabularyTests {
  static let all: [Vocabulary] = [
    QuotaKind.words, PersonState.words, PostRank.words, PostRole.words, YesNo.words, Sex.words,
    OrganCategory.words, OrganTier.words, SubjectTier.words,
  ]

  /// No word of a list means two things, and none vanishes in the comparison.
  @Test func noWordMeansTwoThings() {
    for words in Self.all {
      for term in words.terms {
        for word in [term.wording.zh, term.wording.en] + term.aliases {
          #expect(!Vocabulary.key(of: word).isEmpty, "\(words.field): \(word)")
          #expect(words.code(for: word) == term.code, "\(words.field): \(word)")
        }
      }
      let keys = words.terms.flatMap { term in
        Set(([term.wording.zh, term.wording.en] + term.aliases).map(Vocabulary.key))
      }
      #expect(Set(keys).count == keys.count, "\(words.field)")
    }
  }

  /// No word is listed twice for one term either.
  @Test func noWordIsListedTwice() {
    for words in Self.all {
      for term in words.terms {
        let keys = ([term.wording.zh] + term.aliases).map(Vocabulary.key)
        let twice = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(words.field) \(term.code)")
      }
    }
  }

  /// Every case of every type stands in its list, once and in the type's order.
  @Test func listsAreComplete() {
    func terms<Field: FieldTerm>(_: Field.Type) -> Bool {
      Field.words.terms.map(\.code) == Field.allCases.map(\.rawValue)
    }
    #expect(terms(QuotaKind.self) && terms(PersonState.self) && terms(PostRank.self))
    #expect(terms(PostRole.self) && terms(YesNo.self) && terms(Sex.self))
    #expect(terms(OrganCategory.self) && terms(OrganTier.self) && terms(SubjectTier.self))
    #expect(Set(Self.all.map(\.field)).count == Self.all.count)
  }

  @Test func speaksBothLanguages() {
    #expect(QuotaKind.administrative.wording[.zh] == "行政编制")
    #expect(QuotaKind.administrative.wording[.en] == "administrative quota")
    #expect(QuotaKind.words.term(for: "xz")?.wording.en == "administrative quota")
  }

  static let words: [(vocabulary: String, recorded: String, code: String?)] = [
    ("quota_kind", "行政编制", "行政编制"), ("quota_kind", " 行 政 编 制 ", "行政编制"),
    ("quota_kind", "政法专编", "政法专项编制"), ("quota_kind", "政法行政编制", "政法专项编制"),
    ("quota_kind", "ＸＺ", "行政编制"), ("quota_kind", "事业编制（参公）", "参公事业编制"),
    ("quota_kind", "事业编制(其他)", "事业编制"), ("quota_kind", "事业编制（非参公）", "事业编制"),
    ("quota_kind", "参照公务员法管理事业单位编制", "参公事业编制"), ("quota_kind", "全额", "全额拨款事业编制"),
    ("quota_kind", "政法专项", "政法专项编制"), ("quota_kind", "劳务派遣", "编外"),
    ("quota_kind", "Administrative Quota", "行政编制"), ("quota_kind", "省定编制", nil),
    ("quota_kind", "", nil), ("quota_kind", "—", nil),
    ("state", "在编在岗", "在岗"), ("state", "借调（到外单位）", "借调"), ("state", "帮助工作", "借入"),
    ("state", "第一书记", "外派"), ("state", "退居二线", "改非"), ("state", "退二线（离岗）", "离岗"),
    ("state", "离岗退养", "离岗"), ("state", "自动离职", "辞职"), ("state", "已去世", "死亡"),
    ("state", "离休", "离休"), ("state", "离退人员", "退休"), ("state", "非现职人员", nil),
    ("rank", "县处级正职", "正处级"), ("rank", "正县", "正处级"), ("rank", "乡科级副职", "副科级"),
    ("rank", "厅局级副职", "副厅级"), ("rank", "股级", "股级"), ("rank", "副股级", "副股级"),
    ("rank", "处级", nil), ("rank", "县处级", nil), ("rank", "副县、副处级", "副处级"),
    ("role", "副", "副职"), ("role", "正职", "正职"), ("role", "三总师", nil),
    ("yes_no", "√", "是"), ("yes_no", "Y", "是"), ("yes_no", "１", "是"), ("yes_no", "×", "否"),
    ("yes_no", "x", "否"), ("yes_no", "FALSE", "否"), ("yes_no", "待定", nil),
    ("sex", "男", "男"), ("sex", "2", "女"), ("sex", "M", "男"), ("sex", "9", nil),
    ("category", "人民团体", "群团"), ("category", "公益一类事业单位", "事业单位"),
    ("category", "街道", "乡镇街道"), ("category", "政府部门", "政府工作部门"),
    ("tier", "区县级", "县级"), ("tier", "City", "市级"), ("tier", "镇", "乡级"),
    ("subject_tier", "部门", "部门"), ("subject_tier", "县（市、区）级", "县级"),
  ]

  @Test(arguments: words)
  func readsWord(vocabulary: String, recorded: String, code: String?) throws {
    let words = try #require(Self.all.first { $0.field == vocabulary })
    #expect(words.code(for: recorded) == code)
  }

  @Test func knowsParentsAndLevels() {
    let children = QuotaKind.allCases.filter { $0.parent == .institution }
    #expect(children == [.fullyFunded, .partlyFunded, .selfFunded])
    #expect(QuotaKind.allCases.filter { $0.parent != nil } == children)
    #expect(QuotaKind.allCases.filter { !$0.isQuota } == [.offQuota])
    #expect(PostRank.allCases.compactMap(\.level) == [20, 18, 16, 14, 12, 10, 8, 6, 4, 2])
    #expect(PostRank.anySection.level == nil)
    let left = PersonState.allCases.filter(\.isLeft).map(\.rawValue)
    #expect(left == ["退休", "离休", "死亡", "调出", "辞职", "辞退", "开除"])
  }
}
