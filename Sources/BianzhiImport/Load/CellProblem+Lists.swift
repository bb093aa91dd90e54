import BianzhiCore

/// Rows that a list is not about, and what its headings say of them.
extension CellProblem {
  package static let allowancePay = CellProblem(
    "allowance_pay",
    Wording(
      zh: "补助、补贴、慰问金一类的发放表，不是工资表，没有计入工资。如是工资，请在标题写明“工资”",
      en: """
        a list of allowances and the like, which is no pay list; not counted as pay. Where it is pay, write 工资 in the \
        title
        """))
  package static let pensionPay = CellProblem(
    "pension_pay",
    Wording(
      zh: "离退休费、养老金、遗属补助等（据标题、小标题或人员类别），不是在职人员的工资：没有计入工资表。不对请改标题，或写明人员类别",
      en: """
        pensions and the like, by the title, a heading or the row's own word, and no pay of people in post: not \
        taken as pay. Where that is wrong, change the title or add a column 人员类别
        """))
  package static let offBookPay = CellProblem(
    "off_book_pay",
    Wording(
      zh: "临聘、劳务派遣等编外人员的工资（据标题、小标题或人员类别），不是在编人员的工资：没有计入工资表。不对请改标题，或写明人员类别",
      en: """
        pay of people outside the establishment, by the title, a heading or the row's own word: not taken as pay. \
        Where that is wrong, change the title or add a column 人员类别
        """))
  package static let costsPaid = CellProblem(
    "costs_paid",
    Wording(
      zh: "差旅费、报销、公积金、保险、慰问一类的分项，不是工资：没有计入工资表。不对请改分项名称",
      en: """
        travel costs, refunds, savings, insurance, gifts and the like, by the row's own item, which are no pay: not taken as \
        pay. Where that is wrong, change the item's name
        """))
  package static let mixedPay = CellProblem(
    "mixed_pay",
    Wording(
      zh: "标题说在职人员和离退休（或编外）人员在同一张表里，看不出谁是在职的：没有计入工资表。请加一列人员类别，或分成两张表",
      en: """
        the title says that people in post and others share the list, and which is which is not told: not taken as \
        pay. Add a column 人员类别, or make two lists
        """))
  package static let totalUnread = CellProblem(
    "total_unread",
    Wording(
      zh: "所印的合计读不出是多少人，没有核对。请写成“合计：9人”",
      en:
        "a printed total that cannot be read as a number of people; not compared. Write it as 合计：9人"
    ))
  package static let bodyByHeading = CellProblem(
    "body_by_heading",
    Wording(
      zh: "没有内设机构列，取自上方的小标题（如“一、办公室”）。不对请补上内设机构列",
      en: """
        no column of inner bodies; taken from the heading above, such as 一、办公室. Where that is wrong, add a \
        column 内设机构
        """))
  package static let blankBelow = CellProblem(
    "blank_below",
    Wording(
      zh: "像是合并单元格存成了空白：只有每段第一行有，下面的行没有。这些行按空白存入，不计入任何内设机构或编制。确是合并的，请加 --fill-down 重新导入",
      en: """
        looks like merged cells that became blanks: only the first row of each block has it. The others are stored \
        without one, and count in no inner body or quota. If they were merged, import again with --fill-down
        """))
  package static let blankFilled = CellProblem(
    "blank_filled",
    Wording(
      zh: "空白，像是合并单元格存成了空白（每段只有第一行有，没有重复的）：取自上方。不对请在空白处写“无”",
      en: """
        blank, and looks like merged cells that became blanks (only the first row of each block has it, and none stands \
        twice): taken from above. Where that is wrong write 无 (none) into the blank cells
        """))
  package static let besideBody = CellProblem(
    "beside_body",
    Wording(
      zh: "除内设机构名称外还写有序号、人数或职务：只按名称存入，职务栏空白的取作职务",
      en: """
        holds a number, a count of people or a post beside the inner body's name: only the name is stored as the body, \
        and the post where no other cell tells one
        """))
  package static let namesTogether = CellProblem(
    "names_together", refuses: true,
    Wording(
      zh: "一格里写了几个人的姓名。请一人写一行",
      en: "several people's names in one cell. Give each a row"))
  package static let dittoUnread = CellProblem(
    "ditto_unread", refuses: true,
    Wording(
      zh: "写的是“同上”，而姓名和身份证号不能同上，或上面没有行。请写全",
      en:
        "says 'as above', where a name or an identity number must stand, or no row is above. Write it out"
    ))
}
