declare const styles: undefined
export default styles
