import BianzhiCore

extension FindingRemark {
  /// Words of further remarks; `{}` stands for what is noted behind the code.
  static let further: [FindingRemark: Wording] = [
    .leftUndated: Wording(
      zh: "哪里都没有写明离开日期，只作提示，请核对",
      en: "no list tells the day of leaving, so only a hint; please check"),
    .otherMonth: Wording(
      zh: "花名册是 {} 的，与工资表不同月，只作提示，请核对",
      en: "the roster is of {}, another month than the pay list, so only a hint; please check"),
    .kindApproved: Wording(
      zh: "是文件核定的，由核定的机构编制部门核实",
      en: "a document approved it: a matter of the office that did"),
    .kindHeld: Wording(
      zh: "台账没有任何核定，按花名册占编人数", en: "nothing is approved: people on places by the roster"),
    .loanNear: Wording(zh: "接近期限，只作提示", en: "near the limit, so only a hint"),
    .loanLong: Wording(zh: "远超期限，程度为重大", en: "far over the limit, which is major"),
    .secretaryApart: Wording(
      zh: "其中 {} 人只任党组（党委）书记或人大主席，与行政正职不是一个人；核定的正职是否包括他们，看批准文件，只作提示，请核对",
      en: """
        {} of them only the Party secretary or the chair of the congress, another person than the head of the administration; \
        whether the approved posts of heads are for them too is for the document to say, so only a hint; please check
        """),
    .firstDeputy: Wording(
      zh: "花名册没有正职，其中 {} 人是常务副职，可能就是核定的正职（由上级领导兼任正职的单位常如此），只作提示，请核对",
      en: """
        the roster has no head, and {} of them is the first of the deputies, who may hold the approved post of the head (as \
        where a leader of the place is head in name), so only a hint; please check
        """),
    .womanWorker: Wording(
      zh: "女工勤人员按 50 周岁（2025 年起逐步延迟）算；在管理、专业技术岗位的按 55 周岁，花名册分不清，只作提示，请核对",
      en: """
        a woman worker, whose age is 50 (from 2025 on step by step later); on a post of management or a profession it is 55, \
        which the roster does not tell, so only a hint; please check
        """),
    .formDocument: Wording(
      zh: "报表所列文号 {} 在台账中没有核定该机构的编制，请导入批复本身",
      en:
        "the form names {}, by which the ledger approves nothing of the organ; import the approval itself"
    ),
    .approvedByMonth: Wording(
      zh: "另有批准文件的生效日期只写到月，这里按该月最后一日算；检查日已生效的，核定数为 {}",
      en: """
        a document of which only the month is told counts from its last day on; were it in force on the day of the check, \
        {} would be approved
        """),
    .planLapsed: Wording(
      zh: "所用的用编计划已于 {} 到期", en: "the use plan that it names ended on {}"),
    .planOfKind: Wording(zh: "所用的用编计划是{}的", en: "the use plan that it names is for {}"),
    .planUnknown: Wording(
      zh: "控编单号不是本单位任何用编计划的文号", en: "the slip has the number of none of the organ's use plans"),
    .waiverUnnamed: Wording(
      zh: "台账有这类批复，看不出是给谁的，没有适用，请写明姓名",
      en:
        "the register has such a waiver that does not tell for whom it is; it was not applied, please record the name"
    ),
    .waiverByMonth: Wording(
      zh: "台账有给该人的批复，起始日期只写到月，检查日是否已生效看不出，请补上日期",
      en: """
        the register has a waiver for the person of which only the month is told: whether it holds on the day is not known; \
        please record its day
        """),
    .severalNames: Wording(
      zh: "几个姓名写着同一个身份证号（{}），请核对", en: "one identity number under several names ({}); please check"),
    .heldRows: Wording(
      zh: "花名册另有 {} 行留置未存入，都计入也对不上",
      en: "rows of the roster held back, which do not explain it: {}"),
    .bodyEnded: Wording(zh: "曾经核定，已于 {} 撤销", en: "it was approved once and ended on {}"),
    .nameOfOther: Wording(zh: "指的是 {}", en: "which stands for {}"),
    .nameLike: Wording(
      zh: "台账没有这个名称，与本机构的名称相近：是同一单位的在机构台账登记这个名称，不是的改正代码",
      en: """
        which the ledger does not have and which is like one of the organ's names: where it is the same unit, record \
        the name in the organ ledger, otherwise correct the code
        """),
    .nameUnknown: Wording(
      zh: "台账没有这个名称，与本机构的名称也不相近，请核对",
      en: """
        which the ledger does not have and which is like none of the organ's names; please check
        """),
  ]
}
