import BianzhiCore

/// Whole rows and what stands around them.
extension CellProblem {
  package static let tooManyCells = CellProblem(
    "too_many_cells", refuses: true,
    Wording(
      zh: "比表头多出有内容的格。多半是文字里有未加引号的逗号",
      en: "more filled cells than the header has columns. Most likely a comma that is not quoted"))
  package static let cellsBeside = CellProblem(
    "cells_beside",
    Wording(
      zh: "表头右边没有标题的格里有内容，没有导入；要导入请补上表头",
      en: """
        something stands right of the header, outside the table: not imported. To import it, give it a header word
        """))
  package static let noDataDay = CellProblem(
    "no_data_day", refuses: true,
    Wording(zh: "没有数据日期。请用 --as-of 给出", en: "no data day. Give it with --as-of"))
  package static let tooFewCells = CellProblem(
    "too_few_cells",
    Wording(
      zh: "比表头少格，缺的按空白处理",
      en: "fewer cells than the header has; the missing ones are taken as blank"))
  package static let hiddenRow = CellProblem(
    "hidden_row",
    Wording(zh: "隐藏的行，照常导入", en: "a hidden row, imported like the others"))
  package static let unitInPart = CellProblem(
    "unit_in_part",
    Wording(
      zh: "“其中：”后面写的是一个单位，本行的数没有存入该单位。它有自己编制的，请去掉“其中：”，并看清上一行是否已包括它的数",
      en: """
        a unit stands behind 其中, and the numbers of the row were not stored for it. If it has places of its own, take \
        其中 away and see whether the row above holds its numbers, too
        """))
  package static let struckRow = CellProblem(
    "struck_row",
    Wording(
      zh: "整行加了删除线，照常导入并计入。已离开的请删去该行，或在人员状态列写明",
      en: """
        the whole row is struck out, and was imported and counted like the others. Delete it, or say in the column of \
        the state that the person has left
        """))
  package static let repeatedEntry = CellProblem(
    "repeated_entry",
    Wording(
      zh: "同一条目在本次导入中出现多次且内容不同；机构、自报数和实有内设机构以后一条为准，其他表各条都保留",
      en:
        "the same entry several times with other content; of organs, stated numbers and listed bodies the later one counts, of other tables all are kept"
    ))
  package static let dayDisagrees = CellProblem(
    "day_disagrees",
    Wording(zh: "表中注明的日期与 --as-of 不同", en: "the sheet names another day than --as-of"))
  package static let ofOwnDay = CellProblem(
    "of_own_day",
    Wording(
      zh: "表名或标题注明的是这一天，不是 --as-of 的那天：表中的数按这一天存入，不当作 --as-of 当天的数",
      en: """
        the title or the name says that the table is of this day, and not of that of --as-of: its numbers are stored \
        for this day, and are none of the day of --as-of
        """))
  package static let olderFact = CellProblem(
    "older_fact",
    Wording(
      zh: "本表是较早一天的，机构名称、类别、规格等与台账中较新的不同：台账不变，只补其空白",
      en: """
        this table is of an earlier day, and its name, category, rank or the like of the organ is not what the ledger has \
        of a later one: the ledger stays, and only what it lacks is added
        """))
  package static let monthDisagrees = CellProblem(
    "month_disagrees",
    Wording(zh: "表中注明的月份与 --month 不同", en: "the sheet names another month than --month"))
  package static let yearDisagrees = CellProblem(
    "year_disagrees",
    Wording(
      zh: "与月份的年份不同：按月份一列计，没有这一列的按标题或 --month 计。请核对",
      en: """
        another year than that of the month: the column of the month counts, or where there is none the title or \
        --month. Check which is right
        """))
  package static let titleMonthDiffers = CellProblem(
    "title_month_differs",
    Wording(
      zh: "与标题写的月份不同：按这一列计。如标题对，请改正这一列",
      en: """
        another month than the title's: the column counts. Where the title is right, correct the column
        """))
  package static let totalDiffers = CellProblem(
    "total_differs",
    Wording(zh: "合计数与各行之和不符", en: "the printed total is not the sum of the rows"))
  package static let noKind = CellProblem(
    "no_kind",
    Wording(zh: "没有编制类型，不计入任何编制", en: "no quota kind; counts against no quota"))
  package static let stateByHeading = CellProblem(
    "state_by_heading",
    Wording(
      zh: "没有人员状态，取自上方的标题或表名（如“退休人员”）。不对请补上人员状态列",
      en:
        "no state; taken from the heading above or the sheet's name, such as 退休人员. Where that is wrong, add a column 人员状态"
    ))
  package static let stateByTitle = CellProblem(
    "state_by_title",
    Wording(
      zh: """
        人员状态取自职务或内设机构写明的话（如“副局长（挂职）”按外单位来挂职、编制在原单位计）。不对请补上人员状态列，或用 \
        bianzhi value set 认定
        """,
      en: """
        the state is taken from what the post or inner body says, such as 副局长（挂职）: on attachment from another unit, \
        where the place is. Where that is wrong, add a column 人员状态 or say it with bianzhi value set
        """))
  package static let kindByHeading = CellProblem(
    "kind_by_heading",
    Wording(
      zh: "没有写编制类型，取自上方的标题或表名。不对请补上编制类型",
      en:
        "no quota kind is written; taken from the heading above or the sheet's name. Where that is wrong, fill in 编制类型"
    ))
  package static let cancelledRow = CellProblem(
    "cancelled_row",
    Wording(
      zh: "写明已取消、撤回、作废或误录：照存，但不算一次增减、借调或计划。不对请改正这一格",
      en: """
        says that it was cancelled, withdrawn or entered by mistake: kept, and no entry, exit, loan or plan. If that is \
        wrong mend the cell
        """))
  package static let mayBeCancelled = CellProblem(
    "may_be_cancelled",
    Wording(
      zh: "似乎在说取消、撤回或作废，没有说清是不是本行：仍按有效计。如本行已取消，请写“已取消”",
      en: """
        seems to speak of something cancelled or withdrawn, and not clearly of this row, which still counts. If it was \
        cancelled write 已取消
        """))
  package static let factStays = CellProblem(
    "fact_stays",
    Wording(
      zh: "表里没有这一列，或是空白：台账中已有的内容不变。要删去，请写“无”",
      en: "no such column, or blank: what the ledger has stays. To delete it write 无 (none)"))
  package static let postsTogether = CellProblem(
    "posts_together",
    Wording(
      zh: "一格里写了几个内设机构，职数没有说各是多少：机构已分别存入，职数没有存入。请一个机构写一行",
      en: """
        several inner bodies in one cell, and how many posts each has is not said: the bodies are stored one by \
        one, their posts are not. Give each a row
        """))
  package static let bodiesTogether = CellProblem(
    "bodies_together",
    Wording(
      zh: "像是一格里写了几个内设机构，但分不开，按一个存入。请写全名称，一个机构写一行",
      en:
        "looks like several inner bodies that cannot be told apart; stored as one. Write full names, a row each"
    ))
  package static let postsAdded = CellProblem(
    "posts_added",
    Wording(
      zh: "同一范围、层次、正副职和文号下有几个职务，职数已相加。请核对是否应当相加",
      en:
        "several posts of one scope, rank, role and document; their numbers are added up. Check that they belong together"
    ))
  package static let vacantPost = CellProblem(
    "vacant_post",
    Wording(
      zh: "姓名处写的是空缺、待录用之类或说明，不是人，没有计入。如确是人名，请补上身份证号",
      en:
        "a vacant post, an example or a remark where a name should stand; nobody was counted. If it is a person, add the identity number"
    ))
}
