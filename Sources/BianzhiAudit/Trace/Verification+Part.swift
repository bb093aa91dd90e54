package import BianzhiCore

extension Verification {
  /// What `verify` looks at.
  package enum Part: String, CodedWord {
    case file, schema, keys, numbers, chain, entries, anchor, replay, closings, runs, imports,
      stored
    case calibres, findings, sums, blocks, marks, packages

    package init(_ derived: DerivedCheck.Name) {
      switch derived {
      case .sums: self = .sums
      case .blocks: self = .blocks
      case .marks: self = .marks
      }
    }

    package var wording: Wording {
      switch self {
      case .file: Wording(zh: "数据库文件完好", en: "the file is whole")
      case .schema: Wording(zh: "表结构与本版本一致", en: "tables are those of this version")
      case .keys: Wording(zh: "引用完整", en: "references are whole")
      case .numbers: Wording(zh: "事件编号连续", en: "events are numbered without gaps")
      case .chain: Wording(zh: "事件链完整", en: "the chain of events is whole")
      case .entries: Wording(zh: "录入时间不倒退", en: "times of entry never go back")
      case .anchor: Wording(zh: "与外部留存的链值一致", en: "the outside copy's link is in the chain")
      case .replay: Wording(zh: "按事件重算与现状一致", en: "replayed events give what is stored")
      case .closings: Wording(zh: "销号有数据证明", en: "closings are proved by data")
      case .runs: Wording(zh: "检查结果未被改动", en: "runs are as they were recorded")
      case .imports: Wording(zh: "导入行数平衡", en: "rows of imports add up")
      case .stored: Wording(zh: "导入的行未被改动", en: "rows are as imports stored them")
      case .calibres: Wording(zh: "口径与程序一致", en: "calibres are those of the program")
      case .findings: Wording(zh: "问题数与检查一致", en: "findings are as many as were counted")
      case .sums: Wording(zh: "派生数据：合计与各行一致", en: "derived: sums agree with the rows")
      case .blocks: Wording(zh: "派生数据：人员索引与各行一致", en: "derived: person blocks agree with the rows")
      case .marks:
        Wording(zh: "派生数据：重复、无号标记与各行一致", en: "derived: marks of lists agree with the rows")
      case .packages: Wording(zh: "下级上报包完好", en: "packages are whole")
      }
    }
  }
}
