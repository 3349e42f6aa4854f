"""The stylesheet of every widget; its ``$tokens`` are the theme's colours and sizes, its pixels those of 100 %."""

from __future__ import annotations

from string import Template

SHEET = Template("""
QMainWindow, QDialog { background: $panel; }
QWidget#desk, QWidget#head { background: $paper; }
QWidget#head { border-bottom: 1px solid $line; }
QLabel#title { font-size: $text_title; font-weight: 600; }
QLabel[tone="mute"], QWidget#meta { color: $mute; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="heading"] { color: $mute; font-size: $text_caption; }
QLabel[small="true"], QPlainTextEdit[small="true"] { font-size: $text_small; }
QLabel[cap="true"] { color: $mute; background: $paper; border: 1px solid $line; border-bottom-width: 2px;
  border-radius: $round_small; padding: 0 5px; font-size: $text_caption; }
QLabel#avatar { background: $accent; color: $ink_on_accent; border-radius: 11px; font-weight: 600; }
QLabel#seen { font-size: $text_heading; }
QLabel:focus { background: $chosen; border-radius: $round_small; }
QLabel:disabled { color: $disabled; }
QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 3px 8px; spacing: 2px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: $round_small; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 5px; menu-scrollable: 1; }
QMenu::item { padding: 5px 26px 5px 14px; border-radius: $round_small; }
QMenu[swatches="true"]::item { padding-left: 6px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { left: 6px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QMenu::indicator:checked { image: url($icons/check-plain.svg); }
QMenu::right-arrow { width: 12px; height: 12px; right: 6px; image: url($icons/chevron-right.svg); }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { image: none; }
QSplitter::handle:hover { background: $accent; }
QWidget#dock { background: $panel; }
QDockWidget { color: $mute; }
QTabBar { background: $panel; font-size: $text_small; qproperty-drawBase: 0; }
QTabBar::tab { background: $panel; color: $mute; padding: 7px 0 3px 0; margin: 0 6px 2px 6px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:first, QTabBar::tab:only-one { margin-left: 16px; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected:focus { color: $ink; background: $chosen; border-bottom-color: $focus; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QListView, QTableView, QTreeView { background: $panel; border: none; outline: none; }
QListWidget::item { border-radius: $round_medium; border: 1px solid transparent; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $chosen; color: $ink; }
QListWidget::item:focus, QTreeView::item:focus { border: 1px solid $focus; }
QFrame#card { background: $paper; border: 1px solid $line; border-radius: $round_large; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $mute; font-size: $text_small; }
QStatusBar QLabel { font-size: $text_small; }
QStatusBar::item { border: none; }
QPushButton { background: $paper; border: 1px solid $line; border-radius: $round_medium; padding: 5px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $chosen; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 13px; }
QPushButton:default { background: $accent; border-color: $accent; color: $ink_on_accent; }
QPushButton:default:focus { border: 2px solid $ink; padding: 4px 13px; }
QPushButton:disabled { color: $disabled; background: $panel; }
QPushButton:default:disabled { background: $panel; border-color: $line; color: $disabled; }
QPushButton#next { padding: 0; }
QPushButton[tight="true"] { padding: 1px 6px; }
QPushButton[tight="true"]:focus { padding: 0 5px; }
QPushButton[narrow="true"] { padding: 5px 2px; }
QPushButton[narrow="true"]:focus { padding: 4px 1px; }
QPushButton[choice="true"] { padding: 1px 9px; border-radius: 9px; color: $mute; font-size: $text_small; }
QPushButton[choice="true"]:focus { padding: 0 8px; }
QPushButton[choice="true"]:checked { background: $chosen; border-color: $accent; color: $ink; }
QPushButton[choice="true"]:checked:focus { border-color: $ink; }
QPushButton#quiet { border: 1px solid transparent; background: transparent; padding: 0 1px; color: $mute;
  font-size: $text_small; border-radius: $round_small; }
QPushButton#quiet:hover { color: $ink; }
QPushButton#quiet:focus { border: 1px solid $focus; text-decoration: underline; color: $ink; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QToolButton { border: 1px solid transparent; border-radius: $round_small; color: $mute; padding: 0 3px; }
QToolButton:hover { background: $hover; color: $ink; }
QToolButton:focus { border: 1px solid $focus; background: $chosen; color: $ink; }
QToolButton:disabled { color: $disabled; }
QLineEdit, QPlainTextEdit { background: $paper; border: 1px solid $line; border-radius: $round_medium;
  padding: 4px 8px; selection-background-color: $accent; selection-color: $ink_on_accent; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 3px 7px; }
QPlainTextEdit[bare="true"] { background: transparent; border: 1px solid transparent; padding: 0; }
QPlainTextEdit[bare="true"]:focus { border: 1px solid $focus; }
QLineEdit QToolButton { qproperty-icon: url($icons/circle-x.svg); border: none; background: transparent; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $panel; color: $disabled; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled, QGroupBox:disabled { color: $disabled; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator, QGroupBox::indicator {
  width: 12px; height: 12px; border: 1px solid $edge; border-radius: 3px; background: $paper; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked, QGroupBox::indicator:checked { background: $accent; border-color: $accent;
  image: url($icons/check.svg); }
QCheckBox::indicator:indeterminate, QListView::indicator:indeterminate, QTreeView::indicator:indeterminate,
QTableView::indicator:indeterminate { background: $accent; border-color: $accent; image: url($icons/minus.svg); }
QCheckBox::indicator:disabled, QListView::indicator:disabled, QRadioButton::indicator:disabled {
  border-color: $disabled; background: $panel; }
QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled { background: $disabled; }
QCheckBox:focus, QRadioButton:focus { color: $focus; }
QCheckBox::indicator:focus { width: 10px; height: 10px; border: 2px solid $focus; }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus { border-color: $ink; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $edge; border-radius: 7px;
  background: $paper; }
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $accent; background: $ink_on_accent; }
QRadioButton::indicator:focus { width: 10px; height: 10px; border: 2px solid $focus; }
QRadioButton::indicator:checked:focus { width: 6px; height: 6px; border: 4px solid $ink; background: $accent; }
QRadioButton::indicator:checked:disabled { border-color: $disabled; background: $panel; }
QComboBox { background: $paper; border: 1px solid $line; border-radius: $round_medium; padding: 4px 4px 4px 9px;
  selection-background-color: $accent; selection-color: $ink_on_accent; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $focus; padding: 3px 3px 3px 8px; }
QComboBox:disabled { color: $disabled; background: $panel; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { width: 12px; height: 12px; image: url($icons/chevron-down.svg); }
QComboBox QLineEdit { background: transparent; border: none; padding: 0; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $chosen;
  selection-color: $ink; }
QAbstractSpinBox { background: $paper; border: 1px solid $line; border-radius: $round_medium;
  padding: 3px 4px 2px 7px; selection-background-color: $accent; selection-color: $ink_on_accent; }
QAbstractSpinBox:focus { border: 2px solid $focus; padding: 2px 3px 1px 6px; }
QAbstractSpinBox:disabled { background: $panel; color: $disabled; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { width: 10px; height: 10px; image: url($icons/chevron-up.svg); }
QAbstractSpinBox::down-arrow { width: 10px; height: 10px; image: url($icons/chevron-down.svg); }
QDateEdit::drop-down { border: none; width: 20px; }
QDateEdit::down-arrow { width: 12px; height: 12px; image: url($icons/chevron-down.svg); }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $panel; }
QCalendarWidget QToolButton { color: $ink; padding: 3px 8px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url($icons/chevron-left.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url($icons/chevron-right.svg); }
QCalendarWidget QAbstractItemView { background: $paper; selection-background-color: $accent;
  selection-color: $ink_on_accent; }
QSlider { min-height: 18px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border: 1px solid $edge; border-radius: 8px;
  background: $paper; }
QSlider::handle:horizontal:hover { background: $hover; }
QSlider::handle:horizontal:focus { width: 12px; height: 12px; border: 2px solid $focus; background: $chosen; }
QSlider::handle:disabled { border-color: $disabled; background: $panel; }
QGroupBox { border: 1px solid $line; border-radius: $round_medium; margin-top: 9px; padding: 10px 12px 8px 12px; }
QGroupBox:focus { border: 2px solid $focus; padding: 9px 11px 7px 11px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 10px; padding: 0 4px;
  color: $mute; }
QToolTip { background: $paper; color: $ink; border: 1px solid $line; padding: 6px; }
QFrame#popup { background: $paper; border: 1px solid $edge; }
QFrame#popup[round="true"] { border-radius: $round_large; }
QPushButton#link { border: 1px solid transparent; background: transparent; padding: 0 1px 2px 1px; color: $accent;
  font-size: $text_small; border-radius: $round_small; }
QPushButton#link:focus { border: 1px solid $focus; text-decoration: underline; }
QPushButton#link:disabled { color: $disabled; }
QFrame#rule { background: $line; }
QLineEdit#meta_field { background: transparent; border: 1px solid transparent; border-radius: $round_small;
  padding: 2px 4px; }
QLineEdit#meta_field:hover { border-color: $line; }
QLineEdit#meta_field:focus { background: $paper; border: 1px solid $focus; padding: 2px 4px; }
QLineEdit#finder { border: none; background: transparent; font-size: $text_heading; padding: 11px 16px; }
QPushButton[chip="true"] { padding: 3px 10px; text-align: left; }
QPushButton[chip="true"]:focus { padding: 2px 9px; }
QPushButton[chip="true"]:checked { background: $chosen; border-color: $accent; }
QPushButton[chip="true"]:checked:focus { border-color: $ink; }
QTableWidget { background: $paper; border: 1px solid $line; border-radius: $round_medium; }
QTableWidget:focus { border-color: $focus; }
QTableWidget::item { padding: 0 8px; }
QTableWidget::item:selected { background: $chosen; color: $ink; }
QTableWidget::item:focus { border: 1px solid $focus; padding: 0 7px; }
QHeaderView, QHeaderView::section { background: transparent; }
QHeaderView::section { color: $mute; border: none; padding: 4px 11px; font-size: $text_caption; }
QFrame#banner { background: $chosen; border-bottom: 1px solid $line; }
QFrame#toast { background: $paper; border: 1px solid $edge; border-left: 3px solid $warn;
  border-radius: $round_medium; }
QFrame#offer { background: $paper; border: 1px solid $edge; border-left: 3px solid $accent;
  border-radius: $round_medium; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: $round_small; min-height: 32px; margin: 1px 2px; }
QScrollBar::handle:vertical:hover { background: $edge; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: $round_small; min-width: 32px; margin: 2px 1px; }
QScrollBar::handle:horizontal:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")
