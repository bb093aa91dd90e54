import BianzhiCore

/// Columns of a form whose words tell places of a kind that no list has, and whose cells are numbers: 控编数, 附属编. They are
/// approved as a kind of their own, so that nobody seems to be without a place while it is not told whose places they are; they
/// stay among the columns that are asked about.
struct OpenNumbers {
  /// People beside places and a document, where nothing tells who is there, are what it approves: 工勤人员.
  private(set) var told: [FormColumn] = []
  private(set) var open: [FormColumn] = []

  init(_ candidate: Candidate, in head: SheetHead) {
    let layout = candidate.layout
    let approved = layout.forms.filter {
      $0.heading.measure == .approved && $0.heading.part.isQuota
    }
    let hasDocument = layout.columns[.document] != nil
    let countsPeople = layout.forms.contains {
      $0.heading.measure == .actual || $0.heading.measure.isBalance
    }
    guard candidate.kind.isForm, !approved.isEmpty, hasDocument || !countsPeople else { return }
    let unknown = Set(candidate.unknown)
    for index in layout.headings.indices where unknown.contains(layout.heading(index)) {
      let path = candidate.block.paths[index]
      guard let leaf = path.last, !Self.countsPeople(path) else { continue }
      let people = FormWord.kindOfPeople(leaf)
      guard people != nil || FormWord.isOfOpenPlaces(leaf),
        !approved.contains(where: { $0.heading.part == people })
      else { continue }
      let words = candidate.words(index, in: head)
      guard !words.isEmpty, words.allSatisfy(BodyCells.isCount) else { continue }
      let part = FormHeading.Part.quota(leaf)
      if hasDocument, !countsPeople, people == .quota(QuotaKind.worker.rawValue) {
        told.append(
          FormColumn(index: index, heading: FormHeading(part: people ?? part, measure: .approved)))
      } else {
        open.append(FormColumn(index: index, heading: FormHeading(part: part, measure: .approved)))
      }
    }
  }

  /// 编内 below 实有人数 is no place that was approved.
  private static func countsPeople(_ path: [String]) -> Bool {
    path.dropLast().contains { word in
      let measure = FormWord.read(FormWord.bare(word)).measure
      return measure.map { $0 == .actual || $0.isBalance } ?? false
    }
  }
}

extension FormWord {
  /// Whether a word that is no known kind speaks of places all the same: 控编数, 附属编.
  static func isOfOpenPlaces(_ word: String) -> Bool {
    (2...14).contains(word.count) && openMarks.contains(where: word.holds)
      && !notPlaces.contains(where: word.holds)
  }

  private static let openMarks = ["编", "员额", "控制", "备案", "报备"]
  /// What is there, free, asked for or counted otherwise, and words of documents.
  private static let notPlaces = [
    "实", "现", "在编", "在岗", "在职", "在册", "空", "缺", "超", "余", "占", "拟", "预留", "待", "已", "未", "使用", "用编",
    "申请", "编外", "编号", "编码", "编办", "编委", "编辑", "编报", "编写", "编印", "编者", "编发", "率", "比", "依据", "年",
    "月",
    "日", "文", "说明", "备注", "类", "性质", "形式", "职数", "职务", "领导", "岗位", "编制人", "单位", "来源", "经费", "床",
    "车", "收", "划", "冻", "减", "增", "调", "腾", "置换", "盘活", "抽", "下达", "补",
    "班", "生", "面积", "户", "人口", "科室", "机构",
  ]
}
